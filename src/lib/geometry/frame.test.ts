import { expect, test } from 'vitest';
import { frameOf, isInView } from './frame.ts';
import { boundsOf, squareOf } from './mercator.ts';
import { worldOf } from './world.ts';

const BOUNDS: [number, number, number, number] = [-24, 6, 44, 60];

test('marks inside the first view leave it as it is', () => {
	expect(frameOf(worldOf(BOUNDS), [[30, 50]])).toEqual(worldOf(BOUNDS).first);
});

test('a mark outside widens the view so that both are held', () => {
	const [west, south, east, north] = boundsOf(frameOf(worldOf(BOUNDS), [[-77, 38.9]]));
	expect(west).toBeLessThan(-77);
	expect(east).toBeGreaterThan(44);
	expect(south).toBeLessThan(6);
	expect(north).toBeGreaterThan(60);
});

test('a mark at the very edge of the screen does not count as seen', () => {
	const square = squareOf(BOUNDS);
	const screen = { width: 400, height: 400 };
	expect(isInView(square, screen, [10, 40])).toBe(true);
	expect(isInView(square, screen, [-23.9, 40])).toBe(false);
	expect(isInView(square, screen, [100, 40])).toBe(false);
});
