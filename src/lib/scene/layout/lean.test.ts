import { expect, test } from 'vitest';
import type { Position } from '../../corpus/types.ts';
import type { Bundle } from './bundles.ts';
import { leanBundles } from './lean.ts';

/** Side of a first view of 36 degrees. */
const SIDE = 0.1;

const bundle = (south: Position, north: Position, links = 3): Bundle => ({
	south,
	north,
	links: Array.from({ length: links }, (_, i) => ({ id: `${south}-${north}-${i}`, travel: 1 })),
	lean: 0
});

test('bundles far apart keep to their great circles', () => {
	const bundles = [bundle([0, 0], [0, 40]), bundle([40, 0], [40, 40])];
	leanBundles(
		bundles,
		[
			[0, 0],
			[0, 40],
			[40, 0],
			[40, 40]
		],
		SIDE
	);
	expect(bundles.map(({ lean }) => lean)).toEqual([0, 0]);
});

test('of two bundles that would run over each other one makes room', () => {
	const bundles = [bundle([0, 0], [30, 45]), bundle([0, 0], [33, 50])];
	leanBundles(
		bundles,
		[
			[0, 0],
			[30, 45],
			[33, 50]
		],
		SIDE
	);
	const [a, b] = bundles.map(({ lean }) => lean);
	expect(Math.abs(a! - b!)).toBeGreaterThan(0.05);
});

test('a bundle goes round a place that is not its own', () => {
	const bundles = [bundle([0, 0], [0, 40], 1)];
	leanBundles(
		bundles,
		[
			[0, 0],
			[0, 40],
			[0, 20]
		],
		SIDE
	);
	expect(bundles[0]!.lean).not.toBe(0);
});

test('the same bundles lean the same way every time', () => {
	const make = () => [bundle([0, 0], [30, 45]), bundle([0, 0], [33, 50]), bundle([5, 5], [30, 45])];
	const places: Position[] = [
		[0, 0],
		[5, 5],
		[30, 45],
		[33, 50]
	];
	const [first, second] = [make(), make()];
	leanBundles(first, places, SIDE);
	leanBundles(second, places, SIDE);
	expect(first.map(({ lean }) => lean)).toEqual(second.map(({ lean }) => lean));
});

test('a bundle with more in its way than any lean avoids keeps to its great circle, and others go round it', () => {
	const crowd = Array.from({ length: 201 }, (_, i): Position => [20 + (i % 3) - 1, 5 + (30 * i) / 200]);
	const bundles = [bundle([20, 0], [20, 40]), bundle([20, 0], [24, 40], 1)];
	leanBundles(bundles, [[20, 0], [20, 40], [24, 40], ...crowd], SIDE);
	expect(bundles[0]!.lean).toBe(0);
});
