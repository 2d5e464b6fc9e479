import { expect, test } from 'vitest';
import type { Position } from '../corpus/types.ts';
import { cutAtEdge } from './antimeridian.ts';
import { arcLine } from './great-circle.ts';
import { pointAt } from './polyline.ts';

const BAMAKO: Position = [-8.0029, 12.6392];
const KYIV: Position = [30.5234, 50.4501];

test('an arc starts and ends exactly at its two places', () => {
	for (const bend of [-0.2, 0, 0.2]) {
		const line = arcLine(BAMAKO, KYIV, bend);
		expect(line).toHaveLength(49);
		expect(line[0]).toEqual(BAMAKO);
		expect(line.at(-1)).toEqual(KYIV);
	}
});

test('without a bend the middle is the great-circle midpoint', () => {
	// The midpoint formula of Ed Williams, Aviation Formulary.
	const [lng, lat] = pointAt(arcLine(BAMAKO, KYIV), 0.5);
	const rad = Math.PI / 180;
	const bx = Math.cos(KYIV[1] * rad) * Math.cos((KYIV[0] - BAMAKO[0]) * rad);
	const by = Math.cos(KYIV[1] * rad) * Math.sin((KYIV[0] - BAMAKO[0]) * rad);
	const midLat = Math.atan2(Math.sin(BAMAKO[1] * rad) + Math.sin(KYIV[1] * rad), Math.hypot(Math.cos(BAMAKO[1] * rad) + bx, by)) / rad;
	const midLng = BAMAKO[0] + Math.atan2(by, Math.cos(BAMAKO[1] * rad) + bx) / rad;
	expect(lng).toBeCloseTo(midLng, 6);
	expect(lat).toBeCloseTo(midLat, 6);
});

test('a positive bend goes to the right of the direction of travel', () => {
	const straight = pointAt(arcLine([0, 0], [0, 40], 0), 0.5);
	const right = pointAt(arcLine([0, 0], [0, 40], 0.1), 0.5);
	expect(straight[0]).toBeCloseTo(0, 9);
	expect(right[0]).toBeGreaterThan(3);
	expect(pointAt(arcLine([0, 0], [0, 40], -0.1), 0.5)[0]).toBeCloseTo(-right[0], 9);
});

test('coinciding ends give one position and no NaN', () => {
	expect(arcLine([5, 5], [5, 5], 0.1)).toEqual([[5, 5]]);
});

test('10,000 random pairs, bent or not: finite, ends exact, no step or piece across 180 degrees', () => {
	let seed = 42;
	const random = () => ((seed = (seed * 1664525 + 1013904223) % 4294967296), seed / 4294967296);
	for (let i = 0; i < 10_000; i++) {
		const from: Position = [random() * 360 - 180, random() * 178 - 89];
		const to: Position = [random() * 360 - 180, random() * 178 - 89];
		const line = arcLine(from, to, random() * 0.4 - 0.2);
		expect(line[0]).toEqual(from);
		expect(Math.abs((((line.at(-1)![0] - to[0]) % 360) + 360) % 360)).toBeCloseTo(0, 9);
		expect(line.at(-1)![1]).toBe(to[1]);
		for (let k = 1; k < line.length; k++) {
			if (!Number.isFinite(line[k]![0] + line[k]![1]) || Math.abs(line[k]![0] - line[k - 1]![0]) > 180)
				throw new Error(`pair ${i} step ${k}: ${JSON.stringify([from, to, line[k - 1], line[k]])}`);
		}
		for (const piece of cutAtEdge(line))
			for (const [lng] of piece) if (lng < -180 || lng > 180) throw new Error(`pair ${i}: longitude ${lng}`);
	}
});
