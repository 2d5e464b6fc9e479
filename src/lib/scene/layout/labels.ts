import type { Country, SceneArc, SceneEvent, ScenePlace } from '../types.ts';
import { ANCHORS, labelBox, SIDES, type Anchor, type SceneLabel } from '../label.ts';
import type { Position, Story } from '../../corpus/types.ts';
import { solve, type Candidate } from './label-solver.ts';
import { moved, overlap, type Box } from '../../geometry/box.ts';
import { project, squareOf, type WorldPoint } from '../../geometry/mercator.ts';

/** The part of `SIDES` at which the first view fills the screen's width, so that labels must not run over its edge. */
const INSIDE = [2, 11] as const;

type Taken = { id: string; world: WorldPoint; box: Box; from: number };
type Input = {
	places: readonly ScenePlace[];
	events: readonly SceneEvent[];
	arcs: readonly SceneArc[];
	countries: readonly Country[];
	bounds: Story['bounds'];
};

/**
 * Chooses, once for every screen and camera, on which side of its place each label stands and from which scale on it shows.
 * Principal labels are solved together, so that none touches another label, a principal mark or the edge of the
 * first view at any of `SIDES`; of the solutions the one wins that covers the fewest arcs. The others follow one by one where room is left, countries last.
 */
export function placeLabels({ places, events, arcs, countries, bounds }: Input): SceneLabel[] {
	const frame = squareOf(bounds);
	const scales = SIDES.map((side) => side / frame.size);
	const marks: Taken[] = [
		...places.map(({ id, at }): Taken => ({ id, world: project(at), box: [-6, -6, 6, 6], from: 0 })),
		...events.map(({ id, at, offset }): Taken => ({ id, world: project(at), box: moved([-12, -12, 12, 12], offset), from: 0 }))
	];
	const samples = arcs.flatMap((arc) => arc.path.filter((_, i) => i % 3 === 0)).map(project);
	const crossed = (world: WorldPoint, box: Box, scale: number) =>
		samples.filter(([x, y]) => within(box, [(x - world[0]) * scale, (y - world[1]) * scale])).length;
	/** The first scale from which on `box` at `world` touches nothing that is shown; Infinity where there is none. */
	const clearFrom = (world: WorldPoint, box: Box, own: string, taken: readonly Taken[]) => {
		const blocked = scales.findLastIndex((scale) => taken.some((other) => other.id !== own && touches(other, world, box, scale)));
		return scales[blocked + 1] ?? Infinity;
	};

	/** Whether a box stays on the map at the first view, however small the map. */
	const staysInside = (world: WorldPoint, box: Box) =>
		scales.slice(...INSIDE).every((scale) => {
			const [x, y] = [(world[0] - frame.x) * scale, (world[1] - frame.y) * scale];
			return x + box[0] >= 0 && x + box[2] <= frame.size * scale && y + box[1] >= 0 && y + box[3] <= frame.size * scale;
		});

	const principals = places.filter((place) => place.principal);
	const fixed = marks.filter(({ id }) => principals.some((place) => place.id === id) || events.some((event) => event.id === id));
	const choice = solve(
		principals.map(({ id, name, at }) => {
			const world = project(at);
			const candidates = ANCHORS.map((anchor, i): Candidate<Anchor> => {
				const box = labelBox(name, 'principal', anchor);
				return { anchor, box, cost: crossed(world, box, scales[3]!) + i / 10 };
			});
			const free = candidates.filter(({ box }) => clearFrom(world, box, id, fixed) === scales[0] && staysInside(world, box));
			return { world, candidates: free.length ? free : candidates };
		}),
		scales
	);
	const labels = principals.map(({ id, name, at }, i): SceneLabel => {
		return { id, kind: 'principal', text: name, at, anchor: choice[i]!.anchor, fromWorldPixels: 0 };
	});
	const taken: Taken[] = [
		...marks,
		...labels.map((label, i) => ({ id: `${label.id} label`, world: project(label.at), box: choice[i]!.box, from: 0 }))
	];
	const add = (id: string, kind: SceneLabel['kind'], text: string, at: Position, anchors: readonly Anchor[], least: number) => {
		const world = project(at);
		const best = anchors
			.map((anchor, i) => {
				const box = labelBox(text, kind, anchor);
				return { anchor, box, from: clearFrom(world, box, id, taken), cost: crossed(world, box, scales[6]!) + i / 10 };
			})
			.reduce((a, b) => (b.from < a.from || (b.from === a.from && b.cost < a.cost) ? b : a));
		const from = scales.find((scale) => scale >= Math.max(best.from, least));
		if (from === undefined) return;
		taken.push({ id: `${id} label`, world, box: best.box, from });
		// Whole pixels are shorter to send; downwards, so that the step itself still counts.
		labels.push({ id, kind, text, at, anchor: best.anchor, fromWorldPixels: Math.floor(from) });
	};
	for (const place of places) if (!place.principal) add(place.id, 'place', place.name, place.at, ANCHORS, 0);
	for (const country of countries) add(country.code, 'country', country.name, country.at, ['middle'], country.fromWorldPixels);
	return labels;
}

const within = (box: Box, [x, y]: readonly [number, number]) => x > box[0] && x < box[2] && y > box[1] && y < box[3];

function touches(other: Taken, world: WorldPoint, box: Box, scale: number): boolean {
	if (other.from > scale) return false;
	return overlap(box, moved(other.box, [(other.world[0] - world[0]) * scale, (other.world[1] - world[1]) * scale]));
}
