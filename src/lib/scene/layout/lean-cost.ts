import { distanceToLine } from '../../geometry/polyline.ts';
import type { WorldPoint } from '../../geometry/mercator.ts';
import { LEANS, type Course, type Courses } from './courses.ts';
import { SAME, type InTheWay } from './in-the-way.ts';

/**
 * What a whole length of bend costs, and a whole length of detour beyond what passes for a calm line; what running over a place costs, and
 * what each point costs that two lines run over each other; what it costs that two lines are seen as one; and what a crossing costs, and a
 * crossing at an acute angle, which the eye cannot follow. After Jenny and others, Design principles for origin-destination flow maps (2018):
 * little bend, few crossings, none of them acute, no line over a place that is not its end.
 */
export type LeanCosts = { bend: number; detour: number; place: number; together: number; asOne: number; crossing: number; acute: number };
export const LOUD: LeanCosts = { bend: 100, detour: 1000, place: 1500, together: 5, asOne: 800, crossing: 80, acute: 400 };
export const QUIET: LeanCosts = { bend: 100, detour: 0, place: 4, together: 0.5, asOne: 0, crossing: 0, acute: 2 };

/** By how much of itself each whole length of bend costs more: two slight bends look better than a wide one. */
const BEND_MORE = 4;

/** The length of a line on the map, in distances of its ends, up to which the line is calm: a wide bow takes the eye where nothing happens. */
const CALM = 1.25;

/** The angle in radians from which on a crossing is not acute, and costs no more. */
const ACUTE = (40 * Math.PI) / 180;

/** Lines from 30 pixels on are seen as lines, and as one line where they are nearer than nine: as a share of the shorter line's length. */
const AS_ONE = 9 / 30;
/** The share of a line along which another must be near for both to be seen as one. */
const ALONG = 0.2;
/** So many clearances from a shared end lines may cross: there they are seen to meet. */
const MEETING = 2;

/** A line with all that the cost of its leans depends on. */
export type Leaning = { courses: Courses; way: InTheWay | null };

/**
 * What a line costs at given leans (indexes of `LEANS`): the bend, and the places and other lines that the line runs over.
 *
 * @param fixed the courses of lines that stay where they are
 * @param clearance clear space kept beside a line, in world units
 */
export function leanCosts(
	lines: readonly Leaning[],
	places: readonly WorldPoint[],
	fixed: readonly Course[],
	clearance: number,
	costs: LeanCosts
): (leans: readonly number[], i: number) => number {
	const own = lines.map((): number[] => []);
	const ownCost = (i: number, lean: number): number => {
		const { courses, way } = lines[i]!;
		const course = courses.at(lean);
		const over = way!.places.filter((place) => isNear(course.points, places[place]!, 0.7 * clearance));
		const beside = fixed.reduce((sum, other) => sum + meeting(course, other, clearance, costs), 0);
		const bend = Math.abs(LEANS[lean]!);
		const detour = costs.detour && costs.detour * Math.max(0, pathLength(course.points) / lengthOf(course) - CALM);
		return bend * (1 + BEND_MORE * bend) * costs.bend + detour + over.length * costs.place + beside;
	};
	/** For each line, by the other line and its lean: what both cost together at each lean of the first. */
	const shared = lines.map(() => new Map<number, number[]>());
	const sharedWith = (i: number, k: number, lean: number): number[] => {
		const key = k * LEANS.length + lean;
		let known = shared[i]!.get(key);
		if (!known) shared[i]!.set(key, (known = []));
		return known;
	};
	const between = (i: number, a: number, k: number, b: number): number => {
		const [one, other] = i < k ? [lines[i]!.courses.at(a), lines[k]!.courses.at(b)] : [lines[k]!.courses.at(b), lines[i]!.courses.at(a)];
		return meeting(one, other, clearance, costs);
	};
	return (leans, i) => {
		const a = leans[i]!;
		let sum = (own[i]![a] ??= ownCost(i, a));
		for (const k of lines[i]!.way!.lines) {
			const b = leans[k]!;
			const known = sharedWith(i, k, b);
			sum += known[a] ??= sharedWith(k, i, a)[b] ??= between(i, a, k, b);
		}
		return sum;
	};
}

/**
 * What two courses cost together. Where they share an end they must meet: there their ends do not count, nor do crossings near that end.
 */
function meeting(one: Course, other: Course, clearance: number, { together, asOne, crossing, acute }: LeanCosts): number {
	if (apart(one, other, clearance)) return 0;
	const ends = sharedEnds(one, other);
	const [a, b] = ends.length > 0 ? [one.inner, other.inner] : [one.points, other.points];
	const seen = one.points.filter(([x, y]) => ends.every((end) => Math.hypot(end[0] - x, end[1] - y) > MEETING * clearance));
	const crossed = crossings(seen, other.points);
	const crossingCost = crossed.reduce((sum, angle) => sum + crossing + acute * Math.max(0, 1 - angle / ACUTE), 0);
	const over = runOver(a, other, clearance) + runOver(b, one, clearance);
	if (over === 0) return crossingCost;
	const near = asOne && Math.min(clearance, AS_ONE * Math.min(lengthOf(one), lengthOf(other)));
	const alike = asOne && Math.max(likeness(one, other, near), likeness(other, one, near));
	// The square: several pairs a little alike are better than one pair that is one line.
	return crossingCost + together * over + asOne * alike ** 2;
}

/**
 * How much a line is seen as one with another: 1 where so much of the line as counts lies on the other, 0 where so much of it comes no nearer
 * than `near`.
 */
function likeness({ inner }: Course, { points }: Course, near: number): number {
	const far = inner.map((point) => distanceToLine(points, point)).sort((a, b) => a - b);
	return Math.max(0, 1 - far[Math.floor(ALONG * far.length)]! / near);
}

const pathLength = (points: readonly WorldPoint[]): number =>
	points.reduce((sum, [x, y], i) => sum + (i ? Math.hypot(x - points[i - 1]![0], y - points[i - 1]![1]) : 0), 0);

/** The distance of the ends of a course. */
function lengthOf({ points }: Course): number {
	const [[x, y], [endX, endY]] = [points[0]!, points.at(-1)!];
	return Math.hypot(endX - x, endY - y);
}

/** The ends of a course at which another course ends too. */
const sharedEnds = ({ points: a }: Course, { points: b }: Course): WorldPoint[] =>
	[a[0]!, a.at(-1)!].filter(([x, y]) => [b[0]!, b.at(-1)!].some((end) => Math.hypot(end[0] - x, end[1] - y) < SAME));

/** The angles in radians at which two lines cross. */
function crossings(one: readonly WorldPoint[], other: readonly WorldPoint[]): number[] {
	const found: number[] = [];
	for (let i = 1; i < one.length; i++) {
		const [a, b] = [one[i - 1]!, one[i]!];
		const [left, right, top, bottom] = [Math.min(a[0], b[0]), Math.max(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[1], b[1])];
		for (let k = 1; k < other.length; k++) {
			const c = other[k - 1]!;
			const d = other[k]!;
			// Most pieces are told by their corners to be apart.
			if ((c[0] < left && d[0] < left) || (c[0] > right && d[0] > right)) continue;
			if ((c[1] < top && d[1] < top) || (c[1] > bottom && d[1] > bottom)) continue;
			if (side(a, b, c) * side(a, b, d) >= 0 || side(c, d, a) * side(c, d, b) >= 0) continue;
			const [u, v] = [
				[b[0] - a[0], b[1] - a[1]],
				[d[0] - c[0], d[1] - c[1]]
			] as [WorldPoint, WorldPoint];
			found.push(Math.acos(Math.min(1, Math.abs(u[0] * v[0] + u[1] * v[1]) / (Math.hypot(u[0], u[1]) * Math.hypot(v[0], v[1])))));
		}
	}
	return found;
}

/** On which side of the line from `a` to `b` a point lies, by the sign. */
const side = (a: WorldPoint, b: WorldPoint, c: WorldPoint): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const apart = ({ box: a }: Course, { box: b }: Course, near: number): boolean =>
	a[0] > b[2] + near || b[0] > a[2] + near || a[1] > b[3] + near || b[1] > a[3] + near;

/** How many points stand nearer to a course than `near`. */
function runOver(points: readonly WorldPoint[], { points: line, box }: Course, near: number): number {
	let count = 0;
	for (const point of points) {
		if (point[0] < box[0] - near || point[0] > box[2] + near || point[1] < box[1] - near || point[1] > box[3] + near) continue;
		if (isNear(line, point, near)) count++;
	}
	return count;
}

/** Whether a line comes nearer than `near` to a point; most of its pieces are told by their corners to be far away. */
function isNear(line: readonly WorldPoint[], point: WorldPoint, near: number): boolean {
	const [left, right, top, bottom] = [point[0] - near, point[0] + near, point[1] - near, point[1] + near];
	for (let i = 1; i < line.length; i++) {
		const a = line[i - 1]!;
		const b = line[i]!;
		if ((a[0] > right && b[0] > right) || (a[0] < left && b[0] < left)) continue;
		if ((a[1] > bottom && b[1] > bottom) || (a[1] < top && b[1] < top)) continue;
		if (distanceToLine([a, b], point) < near) return true;
	}
	return false;
}
