import type { Position } from '../../corpus/types.ts';
import { project } from '../../geometry/mercator.ts';
import { coursesOf, LEANS, type Course } from './courses.ts';
import { inTheWay } from './in-the-way.ts';
import { leanCosts, type Leaning, type LeanCosts } from './lean-cost.ts';
import type { PlannedLine } from './planned-lines.ts';

/** Clear space kept beside a line, as a share of the first view's side. */
const CLEARANCE = 0.025;
/** Different beginnings of the search, of which the best result counts; a group of more lines than this number has fewer beginnings. */
const STARTS = 60;

type Costs = (leans: readonly number[], i: number) => number;

/**
 * Lets lines lean off their great circles so that lines run as little as possible over each other, and over places that are not their ends:
 * from several beginnings, each line by turns takes the lean that costs least until nothing changes; the cheapest outcome wins.
 * Deterministic.
 *
 * @param side of the first view, in world units
 * @param fixed the courses of lines that stay where they are
 * @returns how far the middle of each line bends to the right of its direction, as a share of its length; and the courses
 */
export function leanLines(
	lines: readonly PlannedLine[],
	places: readonly Position[],
	side: number,
	costs: LeanCosts,
	fixed: readonly Course[] = []
): { leans: number[]; courses: Course[] } {
	const { leaning, costOf } = leaningOf(lines, places, side, costs, fixed);
	const chosen = lines.map(() => 0);
	for (const group of groupsOf(leaning)) settle(group, chosen, costOf);
	return { leans: chosen.map((lean) => LEANS[lean]!), courses: chosen.map((lean, i) => leaning[i]!.courses.at(lean)) };
}

/** Lines with what is in their way, and what they cost at given leans. */
function leaningOf(lines: readonly PlannedLine[], places: readonly Position[], side: number, costs: LeanCosts, fixed: readonly Course[]) {
	const [clearance, world] = [CLEARANCE * side, places.map(project)];
	const courses = lines.map(coursesOf);
	const ways = inTheWay(courses, world, clearance);
	const leaning = courses.map((course, i): Leaning => ({ courses: course, way: ways[i]! }));
	return { leaning, costOf: leanCosts(leaning, world, fixed, clearance, costs) };
}

/** Lines that may lean, grouped by who is in whose way: each group can be settled by itself. */
function groupsOf(lines: readonly Leaning[]): number[][] {
	const seen = new Set<number>();
	return lines.flatMap(({ way }, i) => {
		if (!way || seen.has(i)) return [];
		const group = [i];
		seen.add(i);
		// The group grows while the loop walks the group.
		for (const member of group) {
			for (const other of lines[member]!.way!.lines) {
				if (seen.has(other) || !lines[other]!.way) continue;
				seen.add(other);
				group.push(other);
			}
		}
		return [group.sort((a, b) => a - b)];
	});
}

/** Chooses the leans of a group (indexes of `LEANS`). */
function settle(group: readonly number[], leans: number[], costOf: Costs): void {
	const random = randomLeans();
	const starts = Math.ceil(STARTS * Math.min(1, (STARTS / group.length) ** 2));
	let best: { total: number; leans: number[] } = { total: Infinity, leans: [] };
	for (let start = 0; start < starts; start++) {
		for (const i of group) leans[i] = start === 0 ? 0 : random();
		descend(group, leans, costOf);
		const total = totalOf(group, leans, costOf);
		if (total < best.total - 1e-9) best = { total, leans: group.map((i) => leans[i]!) };
	}
	group.forEach((i, k) => (leans[i] = best.leans[k]!));
}

/** Numerical Recipes' linear congruential generator: the same beginnings every time. */
function randomLeans(): () => number {
	let seed = 1;
	return () => ((seed = (seed * 1664525 + 1013904223) % 2 ** 32), Math.floor((seed / 2 ** 32) * LEANS.length));
}

/** Lets each line by turns take the lean that costs least, until nothing changes. */
function descend(group: readonly number[], leans: number[], costOf: Costs): void {
	while (group.filter((i) => improve(i, leans, costOf)).length > 0);
}

/** What all lines cost; each pair is counted from both of its lines. */
const totalOf = (group: readonly number[], leans: readonly number[], costOf: Costs): number =>
	group.reduce((sum, i) => sum + costOf(leans, i), 0);

/** Gives a line the lean that costs least while all other lines keep their leans; returns whether the lean changed. */
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

/** The different outcomes of the search, cheapest first, that are judged by the names that lines run under. */
const JUDGED = 4;
/** What a point of a line under a name costs, beside what the lines cost by themselves. */
const UNDER_NAME = 60;

/**
 * Lets the loud lines lean, as `leanLines`, but so that no line runs under a name either: where names stand depends on the lines, so the
 * search goes by a guess, and the best outcomes are judged with their names, and each is improved line by line. Meant for a handful of lines.
 *
 * @param coverageAt how much of the names some leans cover, once the names stand where they suit these leans best
 * @param guessAt about the same, quickly
 */
export function leanLoudLines(
	lines: readonly PlannedLine[],
	places: readonly Position[],
	side: number,
	costs: LeanCosts,
	coverageAt: (leans: readonly number[]) => number,
	guessAt: (leans: readonly number[]) => number
): { leans: number[]; courses: Course[] } {
	const { leaning, costOf } = leaningOf(lines, places, side, costs, []);
	const group = [...lines.keys()];
	// With too much in its way a line is planned as if nothing were: it must be seen all the same.
	for (const line of leaning) line.way ??= { lines: [], places: [] };
	const covered = new Map<string, number>();
	/** What leans cost with their names, or Infinity where they cost more than `most` without. */
	const judge = (leans: readonly number[], most: number) => {
		const total = totalOf(group, leans, costOf);
		if (total >= most) return Infinity;
		const key = leans.join();
		if (!covered.has(key)) covered.set(key, coverageAt(leans.map((lean) => LEANS[lean]!)));
		return total + UNDER_NAME * covered.get(key)!;
	};
	const guess = (leans: readonly number[]) => UNDER_NAME * guessAt(leans.map((lean) => LEANS[lean]!));
	const random = randomLeans();
	const outcomes = new Map<string, { leans: number[]; total: number }>();
	for (let start = 0; start < STARTS; start++) {
		const leans = group.map(() => (start === 0 ? 0 : random()));
		descend(group, leans, (leans, i) => costOf(leans, i) + guess(leans));
		outcomes.set(leans.join(), { leans, total: totalOf(group, leans, costOf) + guess(leans) });
	}
	let best = { leans: group.map(() => 0), total: Infinity };
	const cheapest = [...outcomes.values()].sort((a, b) => a.total - b.total).slice(0, JUDGED);
	for (const { leans } of cheapest) {
		let total = judge(leans, Infinity);
		for (let improved = true; improved;) {
			improved = false;
			for (const i of group) {
				for (let lean = 0; lean < LEANS.length; lean++) {
					const other = leans.with(i, lean);
					const cost = judge(other, total);
					if (cost < total - 1e-9) [leans[i], total, improved] = [lean, cost, true];
				}
			}
		}
		if (total < best.total - 1e-9) best = { leans: [...leans], total };
	}
	return { leans: best.leans.map((lean) => LEANS[lean]!), courses: best.leans.map((lean, i) => leaning[i]!.courses.at(lean)) };
}
