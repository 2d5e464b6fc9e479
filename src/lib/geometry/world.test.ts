import { expect, test } from 'vitest';
import { boundsOf, squareOf } from './mercator.ts';
import { held, inWorld, squareIn, worldOf, zoomed } from './world.ts';

const PACIFIC = worldOf([160, -45, -135, 70]);
const AFRICA = worldOf([-24, 6, 44, 60]);
const EARTH = worldOf([-175, -60, 175, 75]);

test('a world ends opposite the middle of the first view', () => {
	expect(PACIFIC.west).toBe(12.5);
	expect(AFRICA.west).toBe(-170);
	expect(worldOf([160, -45, 225, 70])).toEqual(PACIFIC);
});

test('a position has the longitude of its world', () => {
	expect(inWorld([-149.9, 61.2], PACIFIC)[0]).toBeCloseTo(210.1, 9);
	expect(inWorld([178.4, -18.1], PACIFIC)).toEqual([178.4, -18.1]);
	expect(inWorld([178.4, -18.1], AFRICA)).toEqual([178.4, -18.1]);
	expect(inWorld([-172, -13.8], AFRICA)).toEqual([188, -13.8]);
});

test('a first view is where its bounds are, unless it would stand over a pole', () => {
	expect(AFRICA.first.x).toBeCloseTo(squareOf([-24, 6, 44, 60]).x, 12);
	expect(AFRICA.first.y).toBe(squareOf([-24, 6, 44, 60]).y);
	expect(squareOf([-175, -60, 175, 75]).y).toBeLessThan(-0.03);
	expect(EARTH.first.y).toBe(0);
	expect(EARTH.first.size).toBeCloseTo(350 / 360, 12);
});

test('a view written in another turn of the world is the same view', () => {
	for (const bounds of [
		[-200, 0, -140, 30],
		[160, 0, -140, 30],
		[160, 0, 220, 30]
	] as const)
		expect(squareIn(PACIFIC, bounds).x).toBeCloseTo(160 / 360 + 0.5, 12);
});

test('a view does not leave the world', () => {
	const edge = PACIFIC.west / 360 + 0.5;
	expect(held({ x: edge - 0.1, y: -0.2, size: 0.3 }, PACIFIC)).toEqual({ x: edge, y: 0, size: 0.3 });
	expect(held({ x: edge + 0.9, y: 0.9, size: 0.3 }, PACIFIC)).toEqual({ x: edge + 1 - 0.3, y: 0.7, size: 0.3 });
	expect(held({ x: -3, y: -3, size: 7 }, PACIFIC)).toEqual({ x: edge, y: 0, size: 1 });
});

test('a step closer halves the side, down to 200 m; a step back doubles it, up to the whole world', () => {
	const closer = zoomed(AFRICA.first, 1, AFRICA);
	expect(closer.size).toBeCloseTo(AFRICA.first.size / 2, 12);
	expect(closer.x + closer.size / 2).toBeCloseTo(AFRICA.first.x + AFRICA.first.size / 2, 12);
	expect(zoomed(AFRICA.first, 30, AFRICA).size).toBe(5e-6);
	const [west, south, east, north] = boundsOf(zoomed(AFRICA.first, -9, AFRICA));
	expect([west, east].map(Math.round)).toEqual([-170, 190]);
	expect(south).toBeCloseTo(-north, 9);
});
