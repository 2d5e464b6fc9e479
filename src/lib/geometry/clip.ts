import type { Box } from './box.ts';
import type { Point } from './polyline.ts';

/** The parts of a line inside a box, in order, cut at the box's edge where the line enters or leaves. */
export function clip(line: readonly Readonly<Point>[], box: Box): Point[][] {
	const pieces: Point[][] = [];
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const [start, end] = inside(a, b, box);
		if (start > end) continue;
		// A segment that begins inside goes on from the end of the segment before.
		if (start > 0 || pieces.length === 0) pieces.push([onSegment(a, b, start)]);
		pieces.at(-1)!.push(onSegment(a, b, end));
	}
	return pieces;
}

/**
 * The shares of a segment between which the segment lies inside a box; `start` is greater than `end` where no part does. By Liang and
 * Barsky.
 */
function inside(a: Readonly<Point>, b: Readonly<Point>, [left, top, right, bottom]: Box): [start: number, end: number] {
	let [start, end] = [0, 1];
	const cut = (from: number, by: number, least: number, most: number) => {
		if (by === 0) {
			if (from < least || from > most) start = Infinity;
			return;
		}
		const [enters, leaves] = by > 0 ? [least, most] : [most, least];
		start = Math.max(start, (enters - from) / by);
		end = Math.min(end, (leaves - from) / by);
	};
	cut(a[0], b[0] - a[0], left, right);
	cut(a[1], b[1] - a[1], top, bottom);
	return [start, end];
}

function onSegment(a: Readonly<Point>, b: Readonly<Point>, share: number): Point {
	// Interpolation at share 1 could miss the exact end.
	if (share === 1) return [b[0], b[1]];
	return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
