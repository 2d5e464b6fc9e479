import type { Bend } from '../types.ts';
import type { Link, Position } from '../../corpus/types.ts';

/** Sideways distance between neighbouring arcs of a bundle, as a share of their length. */
const STEP = 0.018;

/** All links between the same two places, either way: drawn side by side. */
export type Bundle = {
	south: Position;
	north: Position;
	/** In date order, with the direction in which each link travels: 1 from south to north, -1 back. */
	links: { id: string; travel: 1 | -1 }[];
	/** How far the bundle's middle bends off the great circle, to the left seen going north, as a share of the bundle's length. */
	lean: number;
};

/** Half the width of a bundle as a share of its length. */
export const halfWidth = ({ links }: Bundle): number => ((links.length - 1) * STEP) / 2;

/** Groups links by the two places that each joins; a link between places at one position has nothing to bend and is left out. */
export function bundlesOf(links: readonly Pick<Link, 'id' | 'date' | 'from' | 'to'>[], positionOf: (place: string) => Position): Bundle[] {
	const bundles = new Map<string, Bundle>();
	for (const { id, from, to } of links.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))) {
		if (String(positionOf(from)) === String(positionOf(to))) continue;
		const north = positionOf(from)[1] < positionOf(to)[1] || (positionOf(from)[1] === positionOf(to)[1] && from < to);
		const ends = north ? [from, to] : [to, from];
		const key = ends.join(' ');
		const bundle = bundles.get(key) ?? { south: positionOf(ends[0]!), north: positionOf(ends[1]!), links: [], lean: 0 };
		bundle.links.push({ id, travel: north ? 1 : -1 });
		bundles.set(key, bundle);
	}
	return [...bundles.values()];
}

/** The bends of all arcs of a bundle: spread evenly to both sides of its middle. */
export function bendsOf(bundle: Bundle): [id: string, bend: Bend][] {
	return bundle.links.map(({ id, travel }, rank) => {
		const left = bundle.lean + (rank - (bundle.links.length - 1) / 2) * STEP;
		// `arcLine` bends to the right of travel: the bundle's left is minus for a link going north, plus for a link going south.
		return [id, { bend: left === 0 ? 0 : Math.round(-travel * left * 1000) / 1000, rank }];
	});
}
