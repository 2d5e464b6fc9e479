import { expect, test } from 'vitest';
import { along, distanceToLine, part, pointAt, type Point } from './polyline.ts';

const CORNER: Point[] = [
	[0, 0],
	[10, 0],
	[10, 30]
];

test('a point by its share of the points lies between two of them, and beyond an end is the end', () => {
	expect(pointAt(CORNER, 0.25)).toEqual([5, 0]);
	expect(pointAt(CORNER, 1)).toEqual([10, 30]);
	expect(pointAt(CORNER, 1.5)).toEqual([10, 30]);
	expect(pointAt(CORNER, -1)).toEqual([0, 0]);
});

test('a point by its share of the length counts the longer side for more', () => {
	const at = along(CORNER);
	expect(at(0)).toEqual([0, 0]);
	expect(at(0.25)).toEqual([10, 0]);
	expect(at(0.5)).toEqual([10, 10]);
	expect(at(1)).toEqual([10, 30]);
});

test('a line of no length is one point all along', () => {
	expect(
		along([
			[3, 4],
			[3, 4]
		])(0.5)
	).toEqual([3, 4]);
});

test('the distance to a line is that to its nearest part, ends and corners included', () => {
	expect(distanceToLine(CORNER, [5, 3])).toBe(3);
	expect(distanceToLine(CORNER, [14, -3])).toBe(5);
	expect(distanceToLine(CORNER, [10, 30])).toBe(0);
	expect(distanceToLine(CORNER, [-3, -4])).toBe(5);
});

test('part keeps the points between two shares', () => {
	const line: Point[] = [
		[0, 0],
		[1, 0],
		[2, 0],
		[3, 0],
		[4, 0]
	];
	expect(part(line, 0.125, 0.625)).toEqual([
		[0.5, 0],
		[1, 0],
		[2, 0],
		[2.5, 0]
	]);
});
