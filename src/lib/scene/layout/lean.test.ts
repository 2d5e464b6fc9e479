import { expect, test } from 'vitest';
import type { Position } from '../../corpus/types.ts';
import type { Bundle } from './bundles.ts';
import { leanBundles } from './lean.ts';

const bundle = (south: Position, north: Position, links = 3): Bundle => ({
	south,
	north,
	links: Array.from({ length: links }, (_, i) => ({ id: `${south}-${north}-${i}`, travel: 1 })),
	lean: 0
});

test('bundles far apart keep to their great circles', () => {
	const bundles = [bundle([0, 0], [0, 40]), bundle([40, 0], [40, 40])];
	leanBundles(bundles, [
		[0, 0],
		[0, 40],
		[40, 0],
		[40, 40]
	]);
	expect(bundles.map(({ lean }) => lean)).toEqual([0, 0]);
});

test('of two bundles that would run over each other one makes room', () => {
	const bundles = [bundle([0, 0], [30, 45]), bundle([0, 0], [33, 50])];
	leanBundles(bundles, [
		[0, 0],
		[30, 45],
		[33, 50]
	]);
	const [a, b] = bundles.map(({ lean }) => lean);
	expect(Math.abs(a! - b!)).toBeGreaterThan(0.05);
});

test('a bundle goes round a place that is not its own', () => {
	const bundles = [bundle([0, 0], [0, 40], 1)];
	leanBundles(bundles, [
		[0, 0],
		[0, 40],
		[0, 20]
	]);
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
	leanBundles(first, places);
	leanBundles(second, places);
	expect(first.map(({ lean }) => lean)).toEqual(second.map(({ lean }) => lean));
});
