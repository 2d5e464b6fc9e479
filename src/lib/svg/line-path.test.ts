import { expect, test } from 'vitest';
import type { Position } from '../corpus/types.ts';
import { cutAtEdge } from '../geometry/antimeridian.ts';
import { arcLine } from '../geometry/great-circle.ts';
import { project, screenOf, squareOf, unproject, type Square } from '../geometry/mercator.ts';
import type { Point } from '../geometry/polyline.ts';
import { linePath } from './line-path.ts';
import { planeOf, viewBoxOf, type Plane } from './plane.ts';

/** The whole world in 8,192 units. */
const WORLD: Plane = { units: 8192, origin: [0, 0], box: [0, 0, 8192, 8192] };

test('a short line is one absolute start and steps relative to it, in whole units', () => {
	expect(
		linePath(
			[
				[
					[0, 0],
					[1, 0],
					[2, 0]
				]
			],
			WORLD
		)
	).toBe('M4096 4096l23 0 23 0');
});

test('each piece of a broken line starts absolutely', () => {
	const path = linePath(
		[
			[
				[0, 0],
				[1, 0]
			],
			[
				[2, 0],
				[1, 1]
			]
		],
		WORLD
	);
	expect(path).toBe('M4096 4096l23 0M4142 4096l-23-23');
});

test('an arc is four curves, of which the later leave out the bend that mirrors the one before', () => {
	const path = linePath([arcLine([-8, 12.65], [30.52, 50.45], 0.1)], WORLD);
	expect(path).toMatch(/^M[\d.]+ [\d.]+c[-\d. ]+s[-\d. ]+$/);
	expect(path.match(/-?[\d.]+/g)).toHaveLength(2 + 6 + 3 * 4);
});

test.each([
	['a short arc', [-8, 12.65], [2.11, 13.51], 0.1, 0.8],
	['a long one', [-8, 12.65], [37.62, 55.75], -0.18, 1.5],
	['one across an ocean', [-77.04, 38.9], [30.52, 50.45], 0.05, 2.5]
] as const)('%s stays near its own points', (_, from, to, bend, units) => {
	const line = arcLine([...from], [...to], bend);
	const points = drawn(linePath([line], WORLD)).flat();
	const strays = line.map((at) => {
		const [x, y] = project(at).map((v) => v * WORLD.units) as [number, number];
		return Math.min(...points.map(([a, b]) => Math.hypot(a - x, b - y)));
	});
	expect(Math.max(...strays)).toBeLessThan(units);
	// Joints are rounded one by one, so that errors do not add up.
	expect(strays.at(-1)).toBeLessThan(0.75);
});

test('from a street of 200 m to the whole world lines end within half a pixel of their places', () => {
	const random = randomFrom(11);
	for (let i = 0; i < 4_000; i++) {
		const size = 10 ** (-5.3 + 5.3 * random());
		const square: Square = { x: random() * (1 - size), y: random() * (1 - size), size };
		const side = 200 + Math.round(random() * 1960);
		const [from, to] = [inside(square, random), i % 2 ? inside(square, random) : anywhere(random)];
		const pieces = cutAtEdge(arcLine(from, to, random() * 0.4 - 0.2));
		expect(offset(pieces, from, square, side), `from ${from} in a view of ${size} on ${side} pixels`).toBeLessThan(0.5);
		if (i % 2) expect(offset(pieces, to, square, side), `to ${to} in a view of ${size} on ${side} pixels`).toBeLessThan(0.5);
	}
});

test('of an arc that goes far beyond a street only what is near it is written', () => {
	const street = squareOf([30.52, 50.45, 30.523, 50.452]);
	const numbers = linePath([arcLine([-8, 12.65], [30.521, 50.451])], planeOf(street, 800))
		.match(/-?[\d.]+/g)!
		.map(Number);
	expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(30_000);
	expect(linePath([arcLine([-8, 12.65], [2.1, 13.5])], planeOf(street, 800))).toBe('');
});

test('a view that moves a little keeps its plane, one that comes closer does not', () => {
	const square = squareOf([10, 40, 20, 50]);
	const plane = planeOf(square, 800);
	const moved = { ...square, x: square.x + 1e-6 };
	expect(planeOf(moved, 800, plane)).toBe(plane);
	expect(planeOf({ ...square, size: square.size / 4 }, 800, plane).units).toBe(plane.units * 4);
});

/** How far in pixels the nearest end of a drawn line is from a place, with the view box in the 24 bits that browsers keep. */
function offset(pieces: readonly Position[][], place: Position, square: Square, side: number): number {
	// Before the script runs the screen is not known, and few screens have a shorter side of more than 1,080 pixels.
	const plane = planeOf(square, side <= 1080 ? 0 : side);
	const [left, top, size] = viewBoxOf(square, plane).split(' ').map(Number).map(Math.fround) as [number, number, number];
	const [x, y] = screenOf(square, { width: side, height: side })(place);
	const ends = drawn(linePath(pieces, plane)).flatMap((piece) => [piece[0]!, piece.at(-1)!]);
	return Math.min(...ends.map(([a, b]) => Math.hypot(((a - left) / size) * side - x, ((b - top) / size) * side - y)));
}

/** Points on the pieces of a path as SVG draws the path: straight steps `l`, curves `c`, and curves `s`, which mirror the bend before. */
function drawn(path: string): Point[][] {
	const pieces: Point[][] = [];
	let at: Point = [0, 0];
	let mirrored: Point = at;
	for (const [, letter, text] of path.matchAll(/([Mlcs])([^Mlcs]*)/g)) {
		const numbers = text!.match(/-?[\d.]+/g)!.map(Number);
		const next = (): Point => [at[0] + numbers.shift()!, at[1] + numbers.shift()!];
		if (letter === 'M') [at, pieces[pieces.length]] = [[numbers[0]!, numbers[1]!], [[numbers[0]!, numbers[1]!]]];
		else
			while (numbers.length > 0) {
				const first = letter === 's' ? mirrored : letter === 'c' ? next() : at;
				const [second, end] = letter === 'l' ? [at, next()] : [next(), next()];
				for (let t = 1 / 256; t <= 1; t += 1 / 256) {
					const on = (axis: 0 | 1) =>
						letter === 'l'
							? at[axis] + t * (end[axis] - at[axis])
							: (1 - t) ** 3 * at[axis] + 3 * (1 - t) ** 2 * t * first[axis] + 3 * (1 - t) * t ** 2 * second[axis] + t ** 3 * end[axis];
					pieces.at(-1)!.push([on(0), on(1)]);
				}
				mirrored = [2 * end[0] - second[0], 2 * end[1] - second[1]];
				at = end;
			}
	}
	return pieces;
}

const inside = ({ x, y, size }: Square, random: () => number): Position => unproject([x + random() * size, y + random() * size]);
const anywhere = (random: () => number): Position => [random() * 360 - 180, random() * 160 - 80];

/** Numerical Recipes' linear congruential generator, 0 to 1. */
function randomFrom(seed: number): () => number {
	return () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}
