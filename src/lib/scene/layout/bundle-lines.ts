import { arcLine } from '../../geometry/great-circle.ts';
import { boxOf, type Box } from '../../geometry/box.ts';
import { project, type WorldPoint } from '../../geometry/mercator.ts';
import { halfWidth, type Bundle } from './bundles.ts';

/** Leans that are tried, as shares of a bundle's length, the straightest first. */
export const LEANS = [0, 0.03, -0.03, 0.06, -0.06, 0.09, -0.09, 0.12, -0.12, 0.15, -0.15, 0.18, -0.18];
const WIDEST = LEANS.reduce((widest, lean) => Math.max(widest, lean));

/** Half the steps of a drawn arc: enough to see what a bundle runs over. */
const STEPS = 24;
/** The share at either end of a bundle that does not count: there the bundle must meet others. */
const ENDS = 0.15;
/** Steps to a box: a box round all of a long bundle would hold half the map. */
const STEPS_TO_BOX = 6;

/** The middle line of a bundle at one lean, in world units. */
export type BundleLine = { points: readonly WorldPoint[]; inner: readonly WorldPoint[]; box: Box };

/** Where a bundle may run. */
export type BundleLines = {
	/** The line at one of `LEANS`, given by the index of the lean. */
	at: (lean: number) => BundleLine;
	/** Boxes that together hold the line at every lean, one after the other along the line. */
	boxes: readonly Box[];
	/** Half the width of the bundle, in world units. */
	reach: number;
};

/** A line is worked out when first asked for: most bundles of a large story are never bent. */
export function linesOf(bundle: Bundle): BundleLines {
	const bent = (lean: number) => arcLine(bundle.south, bundle.north, -lean, STEPS).map(project);
	const [middle, left, right] = [bent(0), bent(WIDEST), bent(-WIDEST)];
	const lines: BundleLine[] = [];
	const first = middle[0]!;
	const last = middle.at(-1)!;
	return {
		at: (lean) => (lines[lean] ??= lineOf(middle.map((point, i) => bentPoint(LEANS[lean]! / WIDEST, point, left[i]!, right[i]!)))),
		boxes: boxesOf([middle, left, right]),
		reach: halfWidth(bundle) * Math.hypot(last[0] - first[0], last[1] - first[1])
	};
}

/** A point between the points of the widest leans (`bend` 1 and -1), by the parabola through both and the middle. */
function bentPoint(bend: number, middle: WorldPoint, left: WorldPoint, right: WorldPoint): WorldPoint {
	const on = (axis: 0 | 1) =>
		middle[axis] + (bend * (left[axis] - right[axis])) / 2 + (bend ** 2 * (left[axis] + right[axis] - 2 * middle[axis])) / 2;
	return [on(0), on(1)];
}

function lineOf(points: WorldPoint[]): BundleLine {
	const inner = points.filter((_, i) => i > ENDS * points.length && i < (1 - ENDS) * points.length);
	return { points, inner, box: boxOf(points) };
}

function boxesOf(lines: readonly (readonly WorldPoint[])[]): Box[] {
	return Array.from({ length: STEPS / STEPS_TO_BOX }, (_, i) =>
		boxOf(lines.flatMap((line) => line.slice(i * STEPS_TO_BOX, (i + 1) * STEPS_TO_BOX + 1)))
	);
}
