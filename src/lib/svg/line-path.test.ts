import { expect, test } from 'vitest';
import { arcLine } from '../geometry/great-circle.ts';
import { project } from '../geometry/mercator.ts';
import { BASEMAP_UNITS } from './basemap-units.ts';
import { linePath } from './line-path.ts';

test('a short line is one absolute start and steps relative to it, in half units', () => {
	expect(
		linePath([
			[
				[0, 0],
				[1, 0],
				[2, 0]
			]
		])
	).toBe('M4096 4096l23 0 22.5 0');
});

test('each piece of a broken line starts absolutely', () => {
	const path = linePath([
		[
			[0, 0],
			[1, 0]
		],
		[
			[2, 0],
			[1, 1]
		]
	]);
	expect(path).toBe('M4096 4096l23 0M4141.5 4096l-22.5-23');
});

test('an arc is four curves, of which the later leave out the bend that mirrors the one before', () => {
	const path = linePath([arcLine([-8, 12.65], [30.52, 50.45], 0.1)]);
	expect(path).toMatch(/^M[\d.]+ [\d.]+c[-\d. ]+s[-\d. ]+$/);
	expect(path.match(/-?[\d.]+/g)).toHaveLength(2 + 6 + 3 * 4);
});

test.each([
	['a short arc', [-8, 12.65], [2.11, 13.51], 0.1, 0.8],
	['a long one', [-8, 12.65], [37.62, 55.75], -0.18, 1.5],
	['one across an ocean', [-77.04, 38.9], [30.52, 50.45], 0.05, 2.5]
] as const)('%s stays near its own points', (_, from, to, bend, units) => {
	const line = arcLine([...from], [...to], bend);
	const drawn = sampled(linePath([line]));
	const strays = line.map((at) => {
		const [x, y] = project(at).map((v) => v * BASEMAP_UNITS) as [number, number];
		return Math.min(...drawn.map(([a, b]) => Math.hypot(a - x, b - y)));
	});
	expect(Math.max(...strays)).toBeLessThan(units);
	// Joints are rounded one by one, so that errors do not add up.
	expect(strays.at(-1)).toBeLessThan(0.75);
});

/** Points on a path of one `c`, followed by one `s`, as SVG draws it. */
function sampled(path: string): [number, number][] {
	const numbers = path.match(/-?[\d.]+/g)!.map(Number);
	const next = (origin: [number, number]): [number, number] => [origin[0] + numbers.shift()!, origin[1] + numbers.shift()!];
	let from = next([0, 0]);
	let mirrored: [number, number] | null = null;
	const points: [number, number][] = [];
	while (numbers.length > 0) {
		const first = mirrored ?? next(from);
		const [second, end] = [next(from), next(from)];
		for (let t = 0; t <= 1; t += 1 / 256) {
			const on = (axis: 0 | 1) =>
				(1 - t) ** 3 * from[axis] + 3 * (1 - t) ** 2 * t * first[axis] + 3 * (1 - t) * t ** 2 * second[axis] + t ** 3 * end[axis];
			points.push([on(0), on(1)]);
		}
		mirrored = [2 * end[0] - second[0], 2 * end[1] - second[1]];
		from = end;
	}
	return points;
}
