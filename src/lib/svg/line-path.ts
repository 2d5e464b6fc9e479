import type { Position } from '../corpus/types.ts';
import { clip } from '../geometry/clip.ts';
import { project } from '../geometry/mercator.ts';
import { along, type Point } from '../geometry/polyline.ts';
import type { Plane } from './plane.ts';

/**
 * Curves for one smooth line. With four curves an arc across an ocean strays at most a thousandth of the view from its own points, most
 * arcs far less, and takes less than half the bytes of a line from point to point.
 */
const CURVES = 4;
/** Lines of fewer points are drawn from point to point. */
const SMOOTH = 8;

/** A step of a line, after the line's start: the step ends at its last point, and the points before bend the step. */
type Step = readonly Point[];

/** SVG path data, in whole units of a plane, of smooth lines given as `[lng, lat]` positions; only what lies in the plane's box. */
export function linePath(lines: readonly (readonly Position[])[], { units, origin, box }: Plane): string {
	return lines
		.map((line) => line.map(project).map(([x, y]): Point => [(x - origin[0]) * units, (y - origin[1]) * units]))
		.flatMap((line) => clip(line, box))
		.map((points) => {
			const smooth = points.length >= SMOOTH;
			return written(points[0]!, smooth ? curves(points) : points.slice(1).map((point) => [point]), smooth ? 'cs' : 'l ');
		})
		.join('');
}

/**
 * Cubic curves of equal length through a line, in the line's own direction at each joint. From the second curve on, the first bend mirrors
 * the last bend of the curve before, and is left out.
 */
function curves(points: readonly Point[]): Step[] {
	const at = along(points);
	const near = 1 / (points.length - 1);
	/** How far a line goes on from a share of its length in a third of a curve. */
	const onward = (share: number): Point => {
		const [a, b, c] = [at(share), at(share + near), at(share + 2 * near)];
		const [x, y] = [at(share - near), at(share - 2 * near)];
		const speed = (axis: 0 | 1) => {
			// At an end a parabola through three points gives the speed.
			if (share === 0) return 4 * b[axis] - 3 * a[axis] - c[axis];
			if (share === 1) return 3 * a[axis] - 4 * x[axis] + y[axis];
			return b[axis] - x[axis];
		};
		return [speed(0) / (6 * near * CURVES), speed(1) / (6 * near * CURVES)];
	};
	return Array.from({ length: CURVES }, (_, i): Step => {
		const [start, end] = [i / CURVES, (i + 1) / CURVES];
		const [[x0, y0], [dx0, dy0], [x1, y1], [dx1, dy1]] = [at(start), onward(start), at(end), onward(end)];
		const last: Step = [
			[x1 - dx1, y1 - dy1],
			[x1, y1]
		];
		return i === 0 ? [[x0 + dx0, y0 + dy0], ...last] : last;
	});
}

/**
 * Steps as path data, each relative to the rounded end of the step before, so that rounding errors do not add up. `letters` stand before
 * the first step and the second.
 */
function written(start: Point, steps: readonly Step[], letters: string): string {
	const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
	let from = rounded(start);
	let path = `M${from.join(' ')}`;
	steps.forEach((step, i) => {
		const points = step.map(rounded);
		const numbers = points.map(([x, y]) => `${x - from[0]} ${y - from[1]}`).join(' ');
		path += (i === 0 ? letters[0] : i === 1 ? letters[1] : ' ') + numbers;
		from = points.at(-1)!;
	});
	return path.replaceAll(' -', '-');
}
