import { expect, test } from 'vitest';
import { eastOf, normalBounds } from './bounds.ts';

test('bounds that do not cross the antimeridian are as they were written', () => {
	expect(normalBounds([-24, 6, 44, 60])).toEqual([-24, 6, 44, 60]);
	expect(normalBounds([-180, -60, 180, 75])).toEqual([-180, -60, 180, 75]);
});

test('bounds across the antimeridian are written with the west greater than the east, from either form', () => {
	expect(normalBounds([160, -45, -135, 70])).toEqual([160, -45, -135, 70]);
	expect(normalBounds([160, -45, 225, 70])).toEqual([160, -45, -135, 70]);
	expect(normalBounds([160, -45, 200.1, 70])).toEqual([160, -45, -159.9, 70]);
});

test.each([
	['no height', [160, 70, -135, 70]],
	['south above north', [-24, 60, 44, 6]],
	['no width', [10, 0, 10, 10]],
	['no width at the antimeridian', [180, 0, -180, 10]],
	['the whole world and more', [-180, 0, 200, 10]],
	['the whole world from elsewhere than 180 degrees west', [-170, 0, 190, 10]],
	['a west beyond the world', [-200, 0, -100, 10]]
] as const)('bounds with %s are none', (_, bounds) => {
	expect(normalBounds([...bounds])).toBeNull();
});

test('the east of bounds is always greater than the west', () => {
	expect(eastOf([160, -45, -135, 70])).toBe(225);
	expect(eastOf([-24, 6, 44, 60])).toBe(44);
});
