/** A point in any plane: degrees, world units, pixels. */
export type Point = [x: number, y: number];

/** The point at `share` of a line's points (0 to 1; a share beyond counts as the end), interpolated between two points. */
export function pointAt(line: readonly Readonly<Point>[], share: number): Point {
	const index = Math.min(Math.max(share, 0), 1) * (line.length - 1);
	return between(line[Math.floor(index)]!, line[Math.ceil(index)]!, index % 1);
}

/** The part of a line between two shares (0 to 1) of its points, ends interpolated. */
export function part(line: readonly Readonly<Point>[], start: number, end: number): Point[] {
	const last = line.length - 1;
	const inner = line.slice(Math.floor(start * last) + 1, Math.ceil(end * last));
	return [pointAt(line, start), ...inner.map(([x, y]): Point => [x, y]), pointAt(line, end)];
}

/** A function from a share of a line's length, 0 to 1, to the point there. The line has two points or more. */
export function along(line: readonly Readonly<Point>[]): (share: number) => Point {
	let length = 0;
	const lengths = line.map((point, i) => (length += i === 0 ? 0 : distance(point, line[i - 1]!)));
	return (share) => {
		const wanted = Math.max(0, Math.min(1, share)) * length;
		const i = Math.max(
			1,
			lengths.findIndex((reached) => reached >= wanted)
		);
		return between(line[i - 1]!, line[i]!, (wanted - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]! || 1));
	};
}

/** How far a point is from the nearest part of a line of two points or more. */
export function distanceToLine(line: readonly Readonly<Point>[], point: Readonly<Point>): number {
	let least = Infinity;
	for (let i = 1; i < line.length; i++) least = Math.min(least, distanceToSegment(line[i - 1]!, line[i]!, point));
	return least;
}

function distanceToSegment(a: Readonly<Point>, b: Readonly<Point>, [x, y]: Readonly<Point>): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

const distance = (a: Readonly<Point>, b: Readonly<Point>): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const between = (a: Readonly<Point>, b: Readonly<Point>, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
