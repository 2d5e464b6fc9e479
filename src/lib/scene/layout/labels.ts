import type { Country, SceneArc, SceneEvent, SceneLoop, ScenePlace } from '../types.ts';
import { ANCHORS, labelBox, SCREEN_SIDES, SIDES, type Anchor, type SceneLabel } from '../label.ts';
import { boxOf, moved, type Box } from '../../geometry/box.ts';
import type { Point } from '../../geometry/polyline.ts';
import { project, type Square, type WorldPoint } from '../../geometry/mercator.ts';
import { crossingsOf } from './crossings.ts';
import { solve, type Candidate } from './label-solver.ts';
import { TakenSpace, type Taken } from './taken-space.ts';

/** The smallest side at which the first view fills the screen's width, so that labels must not run over the screen's edge. */
const INSIDE = 290;
/** The indexes of the `SIDES` at which the arcs under a label are counted, for principal labels and for all others. */
const COUNTED_AT = { principal: 3, other: 6 } as const;

type Input = {
	places: readonly ScenePlace[];
	events: readonly SceneEvent[];
	loops: readonly SceneLoop[];
	arcs: readonly SceneArc[];
	countries: readonly Country[];
	/** The story's first view. */
	frame: Square;
};

/** What a label says, and where. */
type Named = Pick<SceneLabel, 'id' | 'kind' | 'text' | 'at' | 'offset'>;

/** The offset of a label, left out where the offset is zero, as for nearly every label. */
const apart = (offset: Point): Pick<SceneLabel, 'offset'> => (offset[0] === 0 && offset[1] === 0 ? {} : { offset });

/**
 * Chooses, once for every screen and camera, on which side of its place each label stands and from which scale on the label shows.
 * Principal labels are solved together, so that none touches another principal label, a principal place, an event or a loop at any of
 * `SIDES`, nor the edge of the first view; the solution that covers the fewest arcs wins. The other labels follow one by one where room is
 * left, countries last.
 */
export function placeLabels({ places, events, loops, arcs, countries, frame }: Input): SceneLabel[] {
	const scales = SIDES.map((side) => side / frame.size);
	const crossed = crossingsOf(arcs);
	const placeMarks = places.map(({ id, at, offset }): Taken => ({ owner: id, world: project(at), box: moved([-6, -6, 6, 6], offset) }));
	const loopMarks = loops.map(({ id, at, path }): Taken => ({ owner: id, world: project(at), box: boxOf(path) }));
	const eventMarks = events.map(({ id, at, offset }): Taken => ({
		owner: id,
		world: project(at),
		box: moved([-12, -12, 12, 12], offset)
	}));

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
	for (const mark of [...eventMarks, ...loopMarks]) fixed.take(mark);
	const choice = solve(
		principals.map(({ id, name, at, offset }) => {
			const world = project(at);
			const candidates = ANCHORS.map((anchor, i): Candidate<Anchor> => {
				const box = moved(labelBox(name, 'principal', anchor), offset);
				return { anchor, box, cost: crossed(world, box, scales[COUNTED_AT.principal]!) + i / 10 };
			});
			const free = candidates.filter(({ box }) => fixed.clearFrom({ owner: id, world, box }) === scales[0] && staysInside(world, box));
			return { world, candidates: free.length ? free : candidates };
		}),
		scales
	);
	const labels = principals.map(({ id, name, at, offset }, i): SceneLabel => {
		return { id, kind: 'principal', text: name, at, anchor: choice[i]!.anchor, ...apart(offset), fromWorldPixels: 0 };
	});

	const taken = new TakenSpace(scales);
	for (const mark of [...placeMarks, ...eventMarks, ...loopMarks]) taken.take(mark);
	for (const [i, { id, at }] of labels.entries()) taken.take({ owner: `${id} label`, world: project(at), box: choice[i]!.box });
	const add = ({ id, kind, text, at, offset = [0, 0] }: Named, anchors: readonly Anchor[], least: number) => {
		const world = project(at);
		const best = anchors
			.map((anchor, i) => {
				const box = moved(labelBox(text, kind, anchor), offset);
				const cost = crossed(world, box, scales[COUNTED_AT.other]!) + i / 10;
				return { anchor, box, from: taken.clearFrom({ owner: id, world, box }), cost };
			})
			.reduce((a, b) => (b.from < a.from || (b.from === a.from && b.cost < a.cost) ? b : a));
		const from = scales.find((scale) => scale >= Math.max(best.from, least));
		if (from === undefined) return;
		taken.take({ owner: `${id} label`, world, box: best.box }, from);
		// Whole pixels are shorter to send; rounding down lets the step itself still count.
		labels.push({ id, kind, text, at, anchor: best.anchor, ...apart(offset), fromWorldPixels: Math.floor(from) });
	};
	for (const place of places) if (!place.principal) add({ ...place, kind: 'place', text: place.name }, ANCHORS, 0);
	for (const { code, name, at, fromWorldPixels } of countries)
		add({ id: code, kind: 'country', text: name, at }, ['middle'], fromWorldPixels);
	return labels;
}
