import type { WorldPoint } from '../../geometry/mercator.ts';
import { LEANS, type BundleLine, type BundleLines } from './bundle-lines.ts';
import type { InTheWay } from './in-the-way.ts';

/** What a whole length of bend costs, in points run over: great circles are kept where possible. */
const BEND_COST = 100;
/** What running over a place costs, in points run over. */
const PLACE_COST = 6;

/** A bundle with all that the cost of its leans depends on. */
export type Leaning = { lines: BundleLines; links: number; way: InTheWay | null };

/**
 * What a bundle costs at given leans (indexes of `LEANS`): the bend, and the places and other bundles that the bundle runs over.
 *
 * @param clearance clear space kept beside a bundle, in world units
 */
export function leanCosts(
	bundles: readonly Leaning[],
	places: readonly WorldPoint[],
	clearance: number
): (leans: readonly number[], i: number) => number {
	const own = new Map<number, number>();
	const ownCost = (i: number, lean: number) =>
		remembered(own, i * LEANS.length + lean, () => {
			const { lines, way } = bundles[i]!;
			const { inner } = lines.at(lean);
			const over = way!.places.filter((place) => isNear(inner, places[place]!, lines.reach + clearance));
			return Math.abs(LEANS[lean]!) * BEND_COST + over.length * PLACE_COST;
		});
	/** A single arc may cross many arcs; many arcs over many cannot be told apart. */
	const weight = (i: number, k: number) => 1 + Math.log2(Math.min(bundles[i]!.links, bundles[k]!.links));
	const shared = new Map<number, number>();
	const between = (i: number, a: number, k: number, b: number): number => {
		if (k < i) return between(k, b, i, a);
		return remembered(shared, ((i * LEANS.length + a) * bundles.length + k) * LEANS.length + b, () => {
			const [one, other] = [bundles[i]!.lines, bundles[k]!.lines];
			const near = one.reach + other.reach + clearance;
			const [x, y] = [one.at(a), other.at(b)];
			return apart(x, y, near) ? 0 : weight(i, k) * (runOver(x, y, near) + runOver(y, x, near));
		});
	};
	return (leans, i) => bundles[i]!.way!.bundles.reduce((sum, k) => sum + between(i, leans[i]!, k, leans[k]!), ownCost(i, leans[i]!));
}

function remembered(known: Map<number, number>, key: number, work: () => number): number {
	let value = known.get(key);
	if (value === undefined) known.set(key, (value = work()));
	return value;
}

const apart = ({ box: a }: BundleLine, { box: b }: BundleLine, near: number): boolean =>
	a[0] > b[2] + near || b[0] > a[2] + near || a[1] > b[3] + near || b[1] > a[3] + near;

/** How many of a line's inner points stand nearer to another line than `near`. */
const runOver = ({ inner }: BundleLine, { points }: BundleLine, near: number): number =>
	inner.filter((point) => isNear(points, point, near)).length;

/** Whether any point of a line is nearer than `near` to a point; the points of the line are closer together than `near`. */
function isNear(line: readonly WorldPoint[], [x, y]: WorldPoint, near: number): boolean {
	return line.some((point) => (point[0] - x) ** 2 + (point[1] - y) ** 2 < near ** 2);
}
