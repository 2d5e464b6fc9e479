/** A rectangle in any plane whose y grows downwards: pixels, or the Mercator world. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

export const moved = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): Box => [
	left + x,
	top + y,
	right + x,
	bottom + y
];

/** The smallest box that holds some points. */
export function boxOf(points: readonly (readonly [number, number])[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
	}
	return [left, top, right, bottom];
}
