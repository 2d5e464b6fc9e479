import { boxOf, type Box } from '../../geometry/box.ts';
import { arcLine } from '../../geometry/great-circle.ts';
import { project, type WorldPoint } from '../../geometry/mercator.ts';
import type { PlannedLine } from './planned-lines.ts';

/** Leans that are tried, as shares of a line's length, the straightest first. */
export const LEANS = [0, ...Array.from({ length: 13 }, (_, i) => Math.round(3 * (i + 1)) / 100).flatMap((lean) => [lean, -lean])];
const WIDEST = LEANS.reduce((widest, lean) => Math.max(widest, lean));

/** Half the steps of a drawn arc: enough to see what a line runs over. */
const STEPS = 24;
/** The share at either end of a line that does not count: there the line must meet others. */
const ENDS = 0.15;
/** Steps to a box: a box round all of a long line would hold half the map. */
const STEPS_TO_BOX = 6;

/** A line at one lean, in world units. */
export type Course = { points: readonly WorldPoint[]; inner: readonly WorldPoint[]; box: Box };

/** Where a line may run. */
export type Courses = {
	/** The line at one of `LEANS`, given by the index of the lean. */
	at: (lean: number) => Course;
	/** Boxes that together hold the line at every lean, one after the other along the line. */
	boxes: readonly Box[];
};

/** A course is worked out when first asked for: most lines of a large story are never bent. */
export function coursesOf({ from, to }: Pick<PlannedLine, 'from' | 'to'>): Courses {
	const bent = (lean: number) => arcLine(from, to, lean, STEPS).map(project);
	const [middle, right, left] = [bent(0), bent(WIDEST), bent(-WIDEST)];
	const courses: Course[] = [];
	return {
		at: (lean) => (courses[lean] ??= courseOf(middle.map((point, i) => bentPoint(LEANS[lean]! / WIDEST, point, right[i]!, left[i]!)))),
		boxes: boxesOf([middle, right, left])
	};
}

/** A point between the points of the widest leans (`bend` 1 and -1), by the parabola through both and the middle. */
function bentPoint(bend: number, middle: WorldPoint, right: WorldPoint, left: WorldPoint): WorldPoint {
	const on = (axis: 0 | 1) =>
		middle[axis] + (bend * (right[axis] - left[axis])) / 2 + (bend ** 2 * (right[axis] + left[axis] - 2 * middle[axis])) / 2;
	return [on(0), on(1)];
}

function courseOf(points: WorldPoint[]): Course {
	const inner = points.filter((_, i) => i > ENDS * points.length && i < (1 - ENDS) * points.length);
	return { points, inner, box: boxOf(points) };
}

function boxesOf(lines: readonly (readonly WorldPoint[])[]): Box[] {
	return Array.from({ length: STEPS / STEPS_TO_BOX }, (_, i) =>
		boxOf(lines.flatMap((line) => line.slice(i * STEPS_TO_BOX, (i + 1) * STEPS_TO_BOX + 1)))
	);
}
