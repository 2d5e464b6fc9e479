import { geoDistance, geoInterpolate } from 'd3-geo';
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

test.each<[string, Position, Position]>([
	['near places', [24.75, 59.43], [24.76, 59.44]],
	['far ones', BAMAKO, KYIV],
	['ones across the antimeridian', [178.4, -18.1], [-149.9, 61.2]],
	['ones near the pole', [15, 78], [-170, 80]]
])('between %s an arc goes as d3-geo has it, and bends off at a right angle by the share that is asked for', (_, from, to) => {
	const along = geoInterpolate(from, to);
	const length = geoDistance(from, to);
	const bent = arcLine(from, to, 0.1);
	for (const [step, point] of arcLine(from, to).entries()) {
		const on = along(step / 48);
		expect(geoDistance(point, on) / length).toBeLessThan(1e-6);
		expect(geoDistance(bent[step]!, on) / length).toBeCloseTo(0.1 * Math.sin((Math.PI * step) / 48), 6);
	}
});

test('between antipodes an arc goes by the north pole, and from pole to pole somewhere', () => {
	expect(arcLine([10, 20], [-170, -20], 0, 4).map((point) => point.map((each) => Math.round(each * 1e6) / 1e6))).toEqual([
		[10, 20],
		[10, 65],
		[-170, 70],
		[-170, 25],
		[-170, -20]
	]);
	expect(arcLine([0, 90], [0, -90], 0, 4).map(([, lat]) => Math.round(lat))).toEqual([90, 45, 0, -45, -90]);
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
