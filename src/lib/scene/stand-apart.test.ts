import { expect, test } from 'vitest';
import type { Position } from '../corpus/types.ts';
import { standApart } from './stand-apart.ts';

const offsets = (places: Record<string, Position>) =>
	Object.fromEntries([...standApart(Object.entries(places).map(([id, at]) => ({ id, at })))].map(([id, { offset }]) => [id, offset]));

test('places apart stay where they are', () => {
	expect(offsets({ bamako: [-8, 12.65], kyiv: [30.52, 50.45] })).toEqual({ bamako: [0, 0], kyiv: [0, 0] });
});

test('two places at one point stand side by side, the first to the left', () => {
	expect(offsets({ town: [5, 5], kyiv: [30.52, 50.45], station: [5, 5] })).toEqual({ town: [-12, 0], station: [12, 0], kyiv: [0, 0] });
});

test('several stand in a ring, each as far from the next', () => {
	const ring = Object.values(offsets(Object.fromEntries([...'abcdef'].map((id) => [id, [5, 5] as Position]))));
	const steps = ring.map(([x, y], i) => Math.hypot(x - ring[(i + 1) % 6]![0], y - ring[(i + 1) % 6]![1]));
	for (const step of steps) expect(step).toBeCloseTo(24, 0);
});

test('places half a metre apart count as one, those ten metres apart do not, whatever the digits', () => {
	expect(offsets({ a: [4.9999999, 5], b: [5.000004, 5.000004] }).a).toEqual([-12, 0]);
	expect(offsets({ a: [5, 5], b: [5.0001, 5] }).a).toEqual([0, 0]);
	expect(offsets({ a: [5, 5], b: [5, 40], c: [5, 5] }).c).toEqual([12, 0]);
});
