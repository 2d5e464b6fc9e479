import type { Country, SceneEvent, SceneLoop, SceneNumber, ScenePlace, SceneStrand } from '../types.ts';
import { ANCHORS, labelBox, SCREEN_SIDES, SIDES, type Anchor, type SceneLabel } from '../label.ts';
import { boxOf, moved, type Box } from '../../geometry/box.ts';
import type { Point } from '../../geometry/polyline.ts';
import { project, type Square, type WorldPoint } from '../../geometry/mercator.ts';
import { crossingsOf, type Under } from './crossings.ts';
import { NUMBER_BOX } from './place-numbers.ts';
import { solve, type Candidate } from './label-solver.ts';
import { TakenSpace, type Taken } from './taken-space.ts';

/** The smallest side at which the first view fills the screen's width, so that labels must not run over the screen's edge. */
const INSIDE = 290;
/** What a point of a loud line under a label costs, in points of a quiet line: no loud line should run under a name. */
const LOUD_COST = 20;

/** The index of the first of `SIDES` at which all principal labels must show: the map of a phone. On smaller maps those show that have room. */
const ROOMY = 3;
/** The largest of `SIDES` from which on a country's name may begin to show; names that need more room are left to the basemap. */
const COUNTRIES_BY = 660;
/** What it costs that a label has no room on the smallest maps. */
const CROWDED = 3;

type Input = {
	places: readonly ScenePlace[];
	events: readonly SceneEvent[];
	/** Events that the first map leaves out: the names of principal places, which must show there, do not make way for them. */
	hidden?: readonly SceneEvent[];
	loops: readonly SceneLoop[];
	/** What lies under a box of the lines that stand out on the first map. */
	underLoud: Under;
	quiet: readonly SceneStrand[];
	countries: readonly Country[];
	numbers: readonly SceneNumber[];
	/** Space clear of the principal labels that something else takes, each from a scale on. */
	reserved?: readonly { space: Taken; from: number }[];
	/** The story's first view. */
	frame: Square;
	/** Lines under a label are looked for at every size of a first view (1), or at every second (2), and so on, where labels are only tried. */
	every?: number;
};

/** What a label says, and where. */
type Named = Pick<SceneLabel, 'id' | 'kind' | 'text' | 'at' | 'offset'>;

/** The offset of a label, left out where the offset is zero, as for nearly every label. */
const apart = (offset: Point): Pick<SceneLabel, 'offset'> => (offset[0] === 0 && offset[1] === 0 ? {} : { offset });

/**
 * Chooses, once for every screen and camera, on which side of its place each label stands and from which scale on the label shows.
 * Principal labels are solved together, so that on the map of a phone and on any larger map none touches another principal label, a
 * principal place, an event or a loop, nor the edge of the first view; the solution that covers the fewest lines wins. The other labels
 * follow one by one where room is left and no loud line runs, countries last.
 */
export function placeLabels({
	places,
	events,
	hidden = [],
	loops,
	underLoud,
	quiet,
	numbers,
	countries,
	reserved = [],
	frame,
	every = 1
}: Input): SceneLabel[] {
	const scales = SIDES.map((side) => side / frame.size);
	const underQuiet = crossingsOf(quiet);
	const screens = scales.slice(0, SCREEN_SIDES.length);
	const sampled = screens.filter((_, i) => i % every === 0);
	/** What a label costs that stands over lines, at all scales of a first view. */
	const over = (world: WorldPoint, box: Box) =>
		sampled.reduce((sum, scale) => sum + LOUD_COST * underLoud(world, box, scale) + underQuiet(world, box, scale), 0) / sampled.length;
	/** The first scale from which on no loud line runs under a label on a first view. */
	const clearOfLoud = (world: WorldPoint, box: Box) => scales[screens.findLastIndex((scale) => underLoud(world, box, scale) > 0) + 1]!;
	const placeMarks = places.map(({ id, at, offset }): Taken => ({ owner: id, world: project(at), box: moved([-6, -6, 6, 6], offset) }));
	const loopMarks = loops.map(({ id, at, path }): Taken => ({ owner: id, world: project(at), box: boxOf(path) }));
	const markOf = ({ id, at, offset }: SceneEvent): Taken => ({ owner: id, world: project(at), box: moved([-11, -11, 11, 11], offset) });
	const eventMarks = events.map(markOf);
	const numberMarks = numbers.map(({ id, at, offset }): Taken => ({ owner: id, world: project(at), box: moved(NUMBER_BOX, offset) }));

	/** Whether a box stays on the map at the first view, on every map with a side of at least `INSIDE`. */
	const staysInside = (world: WorldPoint, box: Box) =>
		SCREEN_SIDES.filter((side) => side >= INSIDE).every((side) => {
			const scale = side / frame.size;
			const [x, y] = [(world[0] - frame.x) * scale, (world[1] - frame.y) * scale];
			return x + box[0] >= 0 && x + box[2] <= frame.size * scale && y + box[1] >= 0 && y + box[3] <= frame.size * scale;
		});

	const principals = places.filter((place) => place.principal);
	const fixed = new TakenSpace(scales);
	for (const [i, mark] of placeMarks.entries()) if (places[i]!.principal) fixed.take(mark);
	for (const mark of [...eventMarks, ...loopMarks, ...numberMarks]) fixed.take(mark);
	const choice = solve(
		principals.map(({ id, name, at, offset }) => {
			const world = project(at);
			const candidates = ANCHORS.map((anchor, i): Candidate<Anchor> & { from: number } => {
				const box = moved(labelBox(name, 'principal', anchor), offset);
				const from = fixed.clearFrom({ owner: id, world, box });
				return { anchor, box, from, cost: over(world, box) + i / 10 + (from > scales[0]! ? CROWDED : 0) };
			});
			const free = candidates.filter(({ box, from }) => from <= scales[ROOMY]! && staysInside(world, box));
			// A label that stands on a loop of its place stands there at every scale.
			const ever = candidates.filter(({ from }) => from < Infinity);
			return { world, candidates: [free, ever, candidates].find(({ length }) => length > 0)! };
		}),
		scales.slice(ROOMY)
	);
	const held = new TakenSpace(scales);
	for (const { space, from } of reserved) held.take(space, from);
	const taken = new TakenSpace(scales);
	const labels = principals.map(({ id, name, at, offset }, i): SceneLabel => {
		const { anchor, box } = choice[i]!;
		const space: Taken = { owner: `${id} label`, world: project(at), box };
		const clear = Math.max(taken.clearFrom(space), fixed.clearFrom({ ...space, owner: id }));
		const from = clear > scales[0]! ? Math.min(clear, scales[ROOMY]!) : 0;
		taken.take(space, from);
		return { id, kind: 'principal', text: name, at, anchor, ...apart(offset), fromWorldPixels: Math.floor(from) };
	});
	for (const mark of [...placeMarks, ...eventMarks, ...hidden.map(markOf), ...loopMarks, ...numberMarks]) taken.take(mark);
	for (const { space, from } of reserved) taken.take(space, from);
	const countriesBy = COUNTRIES_BY / frame.size;
	const add = ({ id, kind, text, at, offset = [0, 0] }: Named, anchors: readonly Anchor[], least: number) => {
		const world = project(at);
		const best = anchors
			.map((anchor, i) => {
				const box = moved(labelBox(text, kind, anchor), offset);
				const from = Math.max(taken.clearFrom({ owner: id, world, box }), clearOfLoud(world, box));
				return { anchor, box, from, cost: over(world, box) + i / 10 };
			})
			.reduce((a, b) => (b.from < a.from || (b.from === a.from && b.cost < a.cost) ? b : a));
		const from = scales.find((scale) => scale >= Math.max(best.from, least));
		if (from === undefined) return;
		// The basemap would write the name under what is reserved.
		if (kind === 'country' && from > countriesBy && held.clearFrom({ owner: id, world, box: best.box }) <= scales[0]!) return;
		taken.take({ owner: `${id} label`, world, box: best.box }, from);
		// Whole pixels are shorter to send; rounding down lets the step itself still count.
		labels.push({ id, kind, text, at, anchor: best.anchor, ...apart(offset), fromWorldPixels: Math.floor(from) });
	};
	for (const place of places) if (!place.principal) add({ ...place, kind: 'place', text: place.name }, ANCHORS, 0);
	for (const { code, name, at, fromWorldPixels } of countries)
		add({ id: code, kind: 'country', text: name, at }, ['middle'], fromWorldPixels);
	return labels;
}
