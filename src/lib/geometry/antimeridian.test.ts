import { expect, test } from 'vitest';
import { cutAtEdge } from './antimeridian.ts';
import { arcLine } from './great-circle.ts';

test('a line across 180 degrees is cut in two pieces that meet at the antimeridian', () => {
	const pieces = cutAtEdge(arcLine([170, 10], [-170, 20]));
	expect(pieces).toHaveLength(2);
	expect(pieces[0]!.at(-1)![0]).toBe(180);
	expect(pieces[1]![0]![0]).toBe(-180);
	expect(pieces[0]!.at(-1)![1]).toBe(pieces[1]![0]![1]);
	const back = cutAtEdge(arcLine([-170, 20], [170, 10]));
	expect(back[0]!.at(-1)![0]).toBe(-180);
	expect(back[1]![0]![0]).toBe(180);
});

test('a line that ends at the antimeridian is one piece', () => {
	for (const [from, to] of [
		[170, 180],
		[180, 170],
		[-170, -180],
		[-180, -170]
	] as const) {
		const pieces = cutAtEdge(arcLine([from, 10], [to, 20]));
		expect(pieces).toHaveLength(1);
		expect(pieces[0]!.length).toBeGreaterThan(48);
	}
});

test('a world that begins elsewhere is cut there: an arc across 180 degrees stays whole, one across its edge does not', () => {
	expect(cutAtEdge(arcLine([170, 10], [-170, 20]), 12.5)).toHaveLength(1);
	const pieces = cutAtEdge(arcLine([20, 10], [0, 20]), 12.5);
	expect(pieces).toHaveLength(2);
	expect(pieces[0]!.at(-1)![0]).toBe(12.5);
	expect(pieces[1]![0]![0]).toBe(372.5);
	expect(pieces[1]!.at(-1)).toEqual([360, 20]);
});
