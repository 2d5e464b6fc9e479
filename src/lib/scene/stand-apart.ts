import type { Position } from '../corpus/types.ts';
import type { Point } from '../geometry/polyline.ts';
import type { ShapePart } from './shapes.ts';

/** Where a place is drawn: at a position of the world, and so many pixels at full size from it. */
export type Stand = { at: Position; offset: Point };

/** Places nearer than this, in degrees, are drawn as at one point at every scale: about a metre, a few pixels in the closest view. */
const SAME = 1e-5;
/** Pixels from dot to dot: each is a target of its own. */
const PITCH = 24;

/** Where places are drawn, by their ids: those at one point stand round it, two side by side, and any other stands where it is. */
export function standApart(places: readonly { id: string; at: Position }[]): ReadonlyMap<string, Stand> {
	return new Map(
		groupsOf(places).flatMap((group) => {
			const radius = group.length === 1 ? 0 : PITCH / 2 / Math.sin(Math.PI / group.length);
			return group.map(({ id }, i): [string, Stand] => {
				// The first to the left, then clockwise.
				const angle = Math.PI + (2 * Math.PI * i) / group.length;
				return [id, { at: group[0]!.at, offset: [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))] }];
			});
		})
	);
}

/** What joins a place that stands beside its point with the point, where arcs end. */
export const stemParts = ([x, y]: Point): ShapePart[] => [
	{ path: `M0 0L${x} ${y}`, stroke: 'halo', width: 4 },
	{ path: `M0 0L${x} ${y}`, stroke: 'ink', width: 1.5 }
];

/** Places by the point where they stand, in the order given. In order of longitude a place can share one only with those just before it. */
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

// Never -0, which a scene that was sent as JSON does not have.
const round = (pixels: number): number => Math.round(pixels * 10) / 10 + 0;
