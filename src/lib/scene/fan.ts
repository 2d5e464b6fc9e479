import bearing from '@turf/bearing';
import distance from '@turf/distance';
import type { Link, Position } from '../corpus/types';

/** Sideways distance between neighbouring arcs, as a share of their length. */
const STEP = 0.018;
/** Clear space between two bundles of arcs that run side by side. */
const GAP = 0.025;
/** Degrees within which two bundles that leave a common place would run over each other. */
const CLOSE = 9;

type Bundle = { links: Link[]; south: string; north: string; ends: Record<string, Position>; length: number; lean: number };

/**
 * How far each link bends off its great circle, so that none runs over another: links between the same two places, either way, are
 * spread evenly in date order; of two bundles that leave a common place in almost the same direction, the longer bows out to the side
 * on which its far end lies.
 *
 * @param positionOf `[lng, lat]` of a place
 * @returns for each link id a bend as `arcLine` takes it, and the arc's rank among those between the same places
 */
export function bendsOf(links: readonly Link[], positionOf: (place: string) => Position): Map<string, { bend: number; rank: number }> {
	const bundles = new Map<string, Bundle>();
	for (const link of links) {
		const [a, b] = [positionOf(link.from), positionOf(link.to)];
		const [south, north] = a[1] <= b[1] ? [link.from, link.to] : [link.to, link.from];
		const key = `${south} ${north}`;
		const known = bundles.get(key);
		if (known) known.links.push(link);
		else bundles.set(key, { links: [link], south, north, ends: { [link.from]: a, [link.to]: b }, length: distance(a, b), lean: 0 });
	}
	const placed: Bundle[] = [];
	for (const bundle of [...bundles.values()].toSorted((a, b) => a.length - b.length)) {
		const [nearest, ...others] = placed
			.map((other) => ({ other, angle: angleLeft(bundle, other) }))
			.filter(({ angle }) => Math.abs(angle) <= CLOSE)
			.toSorted((a, b) => Math.abs(a.angle) - Math.abs(b.angle));
		if (nearest) {
			const side = nearest.angle < 0 ? -1 : 1;
			const beside = ({ other }: typeof nearest) => other.lean * side + halfWidth(other) + halfWidth(bundle) + GAP;
			bundle.lean = side * Math.max(...[nearest, ...others].map(beside));
		}
		placed.push(bundle);
	}
	return new Map(
		placed.flatMap(({ links, south, lean }) =>
			links
				.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
				.map((link, i): [string, { bend: number; rank: number }] => {
					const left = lean + (i - (links.length - 1) / 2) * STEP;
					// `arcLine` bends to the right of travel: left of a link going north is minus, of one going south plus.
					return [link.id, { bend: link.from === south ? -left : left, rank: i }];
				})
		)
	);
}

const halfWidth = ({ links }: Bundle): number => ((links.length - 1) * STEP) / 2;

/** Degrees by which `a` leaves a common place to the left of `b`, seen going north; 180 where they have no place in common. */
function angleLeft(a: Bundle, b: Bundle): number {
	const shared = [a.south, a.north].find((place) => place === b.south || place === b.north);
	if (shared === undefined) return 180;
	const away = ({ south, north, ends }: Bundle) => bearing(ends[shared]!, ends[shared === south ? north : south]!);
	const clockwise = ((away(a) - away(b) + 540) % 360) - 180;
	return shared === a.south ? -clockwise : clockwise;
}
