import type { Position } from '../../corpus/types.ts';
import { halfWidth, type Bundle } from './bundles.ts';
import { arcLine } from '../../geometry/great-circle.ts';
import { project, type WorldPoint } from '../../geometry/mercator.ts';

/** Leans that are tried, as shares of a bundle's length, the straightest first. */
const LEANS = [0, 0.03, -0.03, 0.06, -0.06, 0.09, -0.09, 0.12, -0.12, 0.15, -0.15, 0.18, -0.18];
/** What a whole length of bend costs, in points run over: great circles are kept where they can be. */
const BEND_COST = 100;
/** What running over a place costs, in points run over. */
const PLACE_COST = 6;
/** Clear space kept beside a bundle, as a share of the widest distance between any two places. */
const CLEARANCE = 0.014;
/** The ends of a bundle, where it must meet others, do not count. */
const ENDS = 0.15;
/** More bundles than this are left on their great circles: the search is quadratic. */
const MOST = 60;
/** Different beginnings of the search, of which the best result counts. */
const STARTS = 60;

/**
 * Lets bundles lean off their great circles so that they run over each other, and over places that are not their ends, as little as
 * they can: from several beginnings, by turns, each takes the lean that costs least until nothing changes; the cheapest outcome wins.
 * Deterministic.
 */
export function leanBundles(bundles: readonly Bundle[], places: readonly Position[]): void {
	if (bundles.length > MOST || places.length < 2) return;
	const costOf = costs(bundles, places.map(project));
	let seed = 1;
	// Numerical Recipes' linear congruential generator: the same beginnings every time.
	const random = () => ((seed = (seed * 1664525 + 1013904223) % 2 ** 32), Math.floor((seed / 2 ** 32) * LEANS.length));

	let best: { total: number; leans: number[] } = { total: Infinity, leans: [] };
	for (let start = 0; start < STARTS; start++) {
		const leans = bundles.map(() => (start === 0 ? 0 : random()));
		for (let changed = true; changed;) {
			changed = false;
			for (let i = 0; i < bundles.length; i++) {
				const before = leans[i]!;
				let least = costOf(leans, i);
				for (let lean = 0; lean < LEANS.length; lean++) {
					const now = leans[i]!;
					leans[i] = lean;
					const cost = costOf(leans, i);
					if (cost < least - 1e-9) least = cost;
					else leans[i] = now;
				}
				changed ||= leans[i] !== before;
			}
		}
		// Each pair is counted from both of its bundles.
		const total = leans.reduce((sum, _, i) => sum + costOf(leans, i), 0);
		if (total < best.total - 1e-9) best = { total, leans };
	}
	bundles.forEach((bundle, i) => (bundle.lean = LEANS[best.leans[i]!]!));
}

/** What bundle `i` costs at given leans (indexes of `LEANS`): its bend, the places and the other bundles it runs over. */
function costs(bundles: readonly Bundle[], places: readonly WorldPoint[]): (leans: readonly number[], i: number) => number {
	const widest = Math.max(...places.flatMap((a) => places.map((b) => Math.hypot(a[0] - b[0], a[1] - b[1]))));
	const lines = bundles.map((bundle) => LEANS.map((lean) => middle(bundle, lean)));
	const reach = bundles.map((bundle, i) => halfWidth(bundle) * span(lines[i]![0]!));
	const inner = (line: readonly WorldPoint[]) => line.filter((_, k) => k > ENDS * line.length && k < (1 - ENDS) * line.length);
	const own = bundles.map((_, i) =>
		LEANS.map((lean, l) => {
			const line = lines[i]![l]!;
			const over = places.filter(
				(place) => distanceTo([line[0]!, line.at(-1)!], place) > 1e-9 && distanceTo(inner(line), place) < reach[i]! + CLEARANCE * widest
			);
			return Math.abs(lean) * BEND_COST + over.length * PLACE_COST;
		})
	);
	/** A single arc may cross many; many over many cannot be told apart. */
	const weight = (i: number, k: number) => 1 + Math.log2(Math.min(bundles[i]!.links.length, bundles[k]!.links.length));
	const known = new Map<number, number>();
	const between = (i: number, a: number, k: number, b: number) => {
		const key = ((i * LEANS.length + a) * bundles.length + k) * LEANS.length + b;
		let cost = known.get(key);
		if (cost === undefined) {
			const near = reach[i]! + reach[k]! + CLEARANCE * widest;
			const count = (x: readonly WorldPoint[], y: readonly WorldPoint[]) => inner(x).filter((point) => distanceTo(y, point) < near).length;
			cost = weight(i, k) * (count(lines[i]![a]!, lines[k]![b]!) + count(lines[k]![b]!, lines[i]![a]!));
			known.set(key, cost);
		}
		return cost;
	};
	return (leans, i) => leans.reduce((sum, lean, k) => (k === i ? sum : sum + between(i, leans[i]!, k, lean)), own[i]![leans[i]!]!);
}

function middle({ south, north }: Bundle, lean: number): WorldPoint[] {
	return arcLine(south, north, -lean)
		.filter((_, i) => i % 2 === 0)
		.map(project);
}

const span = (line: readonly WorldPoint[]): number => Math.hypot(line.at(-1)![0] - line[0]![0], line.at(-1)![1] - line[0]![1]);

/** Distance to the nearest of a line's points; its points are closer together than what it is compared with. */
function distanceTo(line: readonly WorldPoint[], [x, y]: WorldPoint): number {
	return line.reduce((least, point) => Math.min(least, Math.hypot(point[0] - x, point[1] - y)), Infinity);
}
