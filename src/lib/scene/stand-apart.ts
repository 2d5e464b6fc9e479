import type { Brief } from '../corpus/brief.ts';
import { inWorld, worldOf } from '../geometry/world.ts';
import type { Position } from '../corpus/types.ts';
import type { Point } from '../geometry/polyline.ts';
import type { ShapePart } from './shapes.ts';

/** Where a place is drawn: a position of the world, and the offset from that position in pixels at full size. */
export type Stand = { at: Position; offset: Point };

/**
 * Places nearer than this distance, in degrees, are drawn as at one point at every scale: about a metre, a few pixels in the closest view.
 */
const SAME = 1e-5;
/** Pixels from dot to dot: each dot is a target of its own. */
const PITCH = 24;

/**
 * Where places are drawn, by their ids: places at one point stand round the point, two side by side; any other place stands at its point.
 */
export function standApart(places: readonly { id: string; at: Position }[]): ReadonlyMap<string, Stand> {
	return new Map(
		groupsOf(places).flatMap((group) => {
			const radius = group.length === 1 ? 0 : PITCH / 2 / Math.sin(Math.PI / group.length);
			return group.map(({ id }, i): [string, Stand] => {
				// The first place stands to the left, the others follow clockwise.
				const angle = Math.PI + (2 * Math.PI * i) / group.length;
				return [id, { at: group[0]!.at, offset: [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))] }];
			});
		})
	);
}

/** A function from the id of a place to where the place is drawn in the world; throws for an unknown id. */
export function standsOf(corpus: Brief): (id: string) => Stand {
	const world = worldOf(corpus.story.bounds);
	const stands = standApart(corpus.places.map(({ id, coordinates }) => ({ id, at: inWorld(coordinates, world) })));
	return (id) => {
		const stand = stands.get(id);
		if (!stand) throw new Error(`no place "${id}" among ${stands.size}`);
		return stand;
	};
}

/** The stem that joins a place beside its point with the point, where arcs end. */
export const stemParts = ([x, y]: Point): ShapePart[] => [
	{ path: `M0 0L${x} ${y}`, stroke: 'halo', width: 4 },
	{ path: `M0 0L${x} ${y}`, stroke: 'ink', width: 1.5 }
];

/**
 * Places by the point where the places stand, in the order given. In order of longitude a place can share a point only with the places just
 * before.
 */
function groupsOf<Place extends { at: Position }>(places: readonly Place[]): Place[][] {
	const order = new Map(places.map((place, i) => [place, i]));
	const sorted = places.toSorted((a, b) => a.at[0] - b.at[0]);
	const groupOf = new Map<Place, Place[]>();
	sorted.forEach((place, i) => {
		const [lng, lat] = place.at;
		let group: Place[] | undefined;
		for (let k = i - 1; k >= 0 && !group && lng - sorted[k]!.at[0] < SAME; k--) {
			if (Math.abs(lat - sorted[k]!.at[1]) < SAME) group = groupOf.get(sorted[k]!);
		}
		group ??= [];
		group.push(place);
		groupOf.set(place, group);
	});
	return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => order.get(a)! - order.get(b)!));
}

// `+ 0` makes 0 of -0, which a scene that was sent as JSON does not have.
const round = (pixels: number): number => Math.round(pixels * 10) / 10 + 0;
