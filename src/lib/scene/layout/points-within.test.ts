import { expect, it } from 'vitest';
import { randomFrom } from '../../../../tests/fixtures/random.ts';
import { boxOf, type Box } from '../../geometry/box.ts';
import type { WorldPoint } from '../../geometry/mercator.ts';
import { pointsWithin } from './points-within.ts';

const random = randomFrom(5);
const points = Array.from({ length: 500 }, (): WorldPoint => [0.4 + random() ** 3 / 5, 0.3 + random() / 5]);
const oneByOne = ([left, top, right, bottom]: Box) => points.filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom).length;

it('counts what looking at each point counts, in boxes of any size and place', () => {
	const count = pointsWithin(points);
	const boxes = Array.from({ length: 500 }, () => boxOf([0, 1].map(() => [0.3 + random() / 2, 0.2 + random() / 2] as const)));
	expect(boxes.map(count)).toEqual(boxes.map(oneByOne));
	expect(new Set(boxes.map(count)).size).toBeGreaterThan(100);
});

it('counts points on the edge of the box', () => {
	const count = pointsWithin(points);
	expect(count(boxOf(points))).toBe(500);
	for (const [x, y] of points.slice(0, 50)) expect(count([x, y, x, y])).toBe(1);
});

it('counts points that all lie on one another, or on one line', () => {
	expect(pointsWithin(Array.from({ length: 9 }, (): WorldPoint => [0.5, 0.5]))([0.4, 0.4, 0.6, 0.6])).toBe(9);
	expect(pointsWithin(Array.from({ length: 9 }, (_, i): WorldPoint => [0.5, i / 10]))([0.4, 0.15, 0.6, 0.45])).toBe(3);
});

it('counts nothing where there is nothing', () => {
	expect(pointsWithin([])([0, 0, 1, 1])).toBe(0);
});
