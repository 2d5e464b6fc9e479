import { boxOf, type Box } from '../../geometry/box.ts';
import type { WorldPoint } from '../../geometry/mercator.ts';

/** How many points lie in one cell, were they spread evenly. */
const IN_CELL = 4;

/**
 * A function that counts the points within a box, its edges included. Points are sorted into cells, row by row: the points of all cells that
 * lie wholly within the box are counted at once, so that a wide box costs little more than a narrow one.
 */
export function pointsWithin(points: readonly WorldPoint[]): (box: Box) => number {
	const cells = Math.ceil(Math.sqrt(points.length / IN_CELL));
	const [left, top, right, bottom] = boxOf(points);
	const cellOf = (value: number, from: number, to: number) =>
		Math.max(0, Math.min(cells - 1, Math.floor(((value - from) / (to - from || 1)) * cells)));
	const column = (x: number) => cellOf(x, left, right);
	const row = (y: number) => cellOf(y, top, bottom);

	/** For each cell the index of its first point in the sorted points; the last entry is how many points there are. */
	const starts = new Uint32Array(cells * cells + 1);
	for (const [x, y] of points) starts[row(y) * cells + column(x) + 1]!++;
	for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
	const next = starts.slice();
	const [xs, ys] = [new Float64Array(points.length), new Float64Array(points.length)];
	for (const [x, y] of points) {
		const i = next[row(y) * cells + column(x)]!++;
		[xs[i], ys[i]] = [x, y];
	}

	return (box) => {
		// Read one by one: this runs many thousand times, and a pattern would be a list each time.
		const x0 = box[0];
		const y0 = box[1];
		const x1 = box[2];
		const y1 = box[3];
		if (x0 > right || x1 < left || y0 > bottom || y1 < top) return 0;
		let count = 0;
		/** Looks at each point of some cells of one row. */
		const look = (from: number, to: number) => {
			const end = starts[to]!;
			for (let i = starts[from]!; i < end; i++) {
				const x = xs[i]!;
				const y = ys[i]!;
				if (x >= x0 && x <= x1 && y >= y0 && y <= y1) count++;
			}
		};
		const first = column(x0);
		const last = column(x1);
		const lowest = row(y0);
		const highest = row(y1);
		for (let each = lowest; each <= highest; each++) {
			const start = each * cells;
			if (each === lowest || each === highest || last - first < 2) look(start + first, start + last + 1);
			else {
				look(start + first, start + first + 1);
				count += starts[start + last]! - starts[start + first + 1]!;
				look(start + last, start + last + 1);
			}
		}
		return count;
	};
}
