import type { LinkDrawing } from '../corpus/vocabulary.ts';
import { expect, test } from 'vitest';
import { dotsOf, onWorld } from './arc-motion.ts';

const shares = (flow: LinkDrawing, time: number) => dotsOf({ flow, dashed: false }, time, 0).map(({ share }) => share);

test('a pulse travels from the first place to the second', () => {
	expect(shares('pulse', 650)[0]).toBeCloseTo(0.25, 9);
	expect(shares('pulse', 1300)[0]).toBeCloseTo(0.5, 9);
	expect(shares('pulse', 2600)[0]).toBeCloseTo(0, 9);
});

test('what was broken off never passes the break', () => {
	for (let time = 0; time < 2600; time += 20) for (const share of shares('break', time)) expect(share).toBeLessThan(0.475);
});

test('an exchange goes both ways at once', () => {
	const [there, back] = [shares('both', 800)[0]!, shares('both', 800)[3]!];
	expect(there).toBeCloseTo(0.25, 9);
	expect(back).toBeCloseTo(0.75, 9);
});

test('support streams: dots follow each other at equal distances', () => {
	const at = shares('stream', 0).toSorted();
	expect(at.map((share) => Math.round(share * 10) / 10)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
});

test('no dot is ever off its line or brighter than opaque', () => {
	for (const flow of ['pulse', 'stream', 'both', 'break'] as const)
		for (let time = 0; time < 6000; time += 37)
			for (const { share, opacity } of dotsOf({ flow, dashed: true }, time, 0.3)) {
				expect(share >= 0 && share <= 1).toBe(true);
				expect(opacity >= 0 && opacity <= 0.6).toBe(true);
			}
});

test('a dot that leaves the world on one side goes on at the other', () => {
	expect(onWorld(120, 10, 800)).toBe(120);
	expect(onWorld(830, 10, 800)).toBe(30);
	expect(onWorld(-5, 10, 800)).toBe(795);
});
