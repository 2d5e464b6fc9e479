import type { Position } from '../../corpus/types.ts';
import { project } from '../../geometry/mercator.ts';
import { LEANS, linesOf } from './bundle-lines.ts';
import type { Bundle } from './bundles.ts';
import { inTheWay } from './in-the-way.ts';
import { leanCosts, type Leaning } from './lean-cost.ts';

/** Clear space kept beside a bundle, as a share of the first view's side. */
const CLEARANCE = 0.03;
/** Different beginnings of the search, of which the best result counts; a group of more bundles than this number has fewer beginnings. */
const STARTS = 60;

type Costs = (leans: readonly number[], i: number) => number;

/**
 * Lets bundles lean off their great circles so that bundles run as little as possible over each other, and over places that are not their
 * ends: from several beginnings, each bundle by turns takes the lean that costs least until nothing changes; the cheapest outcome wins.
 * Deterministic.
 *
 * @param side of the first view, in world units
 */
export function leanBundles(bundles: readonly Bundle[], places: readonly Position[], side: number): void {
	const [clearance, world] = [CLEARANCE * side, places.map(project)];
	const lines = bundles.map(linesOf);
	const ways = inTheWay(lines, world, clearance);
	const leaning = bundles.map(({ links }, i): Leaning => ({ lines: lines[i]!, links: links.length, way: ways[i]! }));
	const leans = bundles.map(() => 0);
	for (const group of groupsOf(leaning)) settle(group, leans, leanCosts(leaning, world, clearance));
	bundles.forEach((bundle, i) => (bundle.lean = LEANS[leans[i]!]!));
}

/** Bundles that may lean, grouped by who is in whose way: each group can be settled by itself. */
function groupsOf(bundles: readonly Leaning[]): number[][] {
	const seen = new Set<number>();
	return bundles.flatMap(({ way }, i) => {
		if (!way || seen.has(i)) return [];
		const group = [i];
		seen.add(i);
		// The group grows while the loop walks the group.
		for (const member of group) {
			for (const other of bundles[member]!.way!.bundles) {
				if (seen.has(other) || !bundles[other]!.way) continue;
				seen.add(other);
				group.push(other);
			}
		}
		return [group.sort((a, b) => a - b)];
	});
}

/** Chooses the leans of a group (indexes of `LEANS`). */
function settle(group: readonly number[], leans: number[], costOf: Costs): void {
	let seed = 1;
	// Numerical Recipes' linear congruential generator: the same beginnings every time.
	const random = () => ((seed = (seed * 1664525 + 1013904223) % 2 ** 32), Math.floor((seed / 2 ** 32) * LEANS.length));
	const starts = Math.ceil(STARTS * Math.min(1, (STARTS / group.length) ** 2));
	let best: { total: number; leans: number[] } = { total: Infinity, leans: [] };
	for (let start = 0; start < starts; start++) {
		for (const i of group) leans[i] = start === 0 ? 0 : random();
		while (group.filter((i) => improve(i, leans, costOf)).length > 0);
		// Each pair is counted from both of its bundles.
		const total = group.reduce((sum, i) => sum + costOf(leans, i), 0);
		if (total < best.total - 1e-9) best = { total, leans: group.map((i) => leans[i]!) };
	}
	group.forEach((i, k) => (leans[i] = best.leans[k]!));
}

/** Gives a bundle the lean that costs least while all other bundles keep their leans; returns whether the lean changed. */
function improve(i: number, leans: number[], costOf: Costs): boolean {
	const before = leans[i]!;
	let chosen = before;
	let least = costOf(leans, i);
	for (let lean = 0; lean < LEANS.length; lean++) {
		leans[i] = lean;
		const cost = costOf(leans, i);
		if (cost < least - 1e-9) [chosen, least] = [lean, cost];
	}
	leans[i] = chosen;
	return chosen !== before;
}
