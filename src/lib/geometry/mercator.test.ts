import { expect, test } from 'vitest';
import { boundsOf, project, screenOf, squareOf, unproject } from './mercator.ts';

test('the equator at Greenwich is the middle of the world', () => {
	expect(project([0, 0])).toEqual([0.5, 0.5]);
	expect(project([-180, 85.051129])[1]).toBeCloseTo(0, 7);
});

test('projecting and unprojecting gives the same position back', () => {
	const [lng, lat] = unproject(project([37.6173, 55.7558]));
	expect(lng).toBeCloseTo(37.6173, 10);
	expect(lat).toBeCloseTo(55.7558, 10);
});

test('a view is the smallest square round its bounds', () => {
	const square = squareOf([-20, 0, 20, 10]);
	expect(square.size).toBeCloseTo(40 / 360, 12);
	const [west, south, east, north] = boundsOf(square);
	expect(west).toBeCloseTo(-20, 10);
	expect(east).toBeCloseTo(20, 10);
	expect(south).toBeLessThan(0);
	expect(north).toBeGreaterThan(10);
});

test('bounds across the antimeridian are one square, from either form', () => {
	expect(squareOf([160, -45, -135, 70])).toEqual(squareOf([160, -45, 225, 70]));
	expect(squareOf([170, 0, -170, 0]).size).toBeCloseTo(20 / 360, 12);
});

test('the square fills the shorter side of the screen and is centred on the longer', () => {
	const square = squareOf([-10, -10, 10, 10]);
	const toScreen = screenOf(square, { width: 400, height: 200 });
	const [west, south, east, north] = boundsOf(square);
	expect(toScreen([west, north]).map((v) => Math.abs(Math.round(v)))).toEqual([100, 0]);
	expect(toScreen([east, south]).map(Math.round)).toEqual([300, 200]);
});
