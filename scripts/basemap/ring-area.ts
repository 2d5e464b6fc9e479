/** Area of a closed or open ring, in the square of the unit of its points. */
export function ringArea(ring: [number, number][]): number {
	let twice = 0;
	let previous = ring.at(-1)!;
	for (const point of ring) {
		twice += previous[0] * point[1] - point[0] * previous[1];
		previous = point;
	}
	return Math.abs(twice) / 2;
}
