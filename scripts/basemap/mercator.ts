/** The latitude at which a square Web Mercator map ends. */
const MAX_LATITUDE = 85.0511287798066;

/** Web Mercator in units of the whole world: x 0 to 1 eastwards, y 0 to 1 southwards. */
export function project(point: number[]): [number, number] {
	const latitude = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, point[1]!));
	return [(point[0]! + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)];
}

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
