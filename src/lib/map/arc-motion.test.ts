import type { LinkDrawing } from '../corpus/vocabulary.ts';
import type { SceneLabel } from '../scene/label.ts';
import { expect, test } from 'vitest';
import { dotOn, namesOnScreen, onWorld } from './arc-motion.ts';

const DONE = { dashed: false, doubted: false };
const share = (flow: LinkDrawing, time: number) => dotOn({ flow, ...DONE }, time, 0).share;

test('a pulse and support travel from the first place to the second, and begin again', () => {
	expect([0, 1300, 2600, 5200].map((time) => share('pulse', time))).toEqual([0, 0.25, 0.5, 0]);
	expect([0, 1750, 3500, 7000].map((time) => share('stream', time))).toEqual([0, 0.25, 0.5, 0]);
});

test('what was broken off never passes the break', () => {
	for (let time = 0; time < 5200; time += 20) expect(share('break', time)).toBeLessThan(0.475);
	expect(share('break', 5100)).toBeGreaterThan(0.45);
});

test('an exchange goes there and back', () => {
	expect([0, 2250, 4500, 6750].map((time) => share('both', time))).toEqual([0, 0.5, 1, 0.5]);
});

test('a dot appears and goes at the ends of its way, and is weaker where the act is not done or nobody states it as done', () => {
	const opacity = (time: number, change: Partial<typeof DONE> = {}) => dotOn({ flow: 'pulse', ...DONE, ...change }, time, 0).opacity;
	expect([opacity(0), opacity(260), opacity(2600)]).toEqual([0, 0.5, 1]);
	expect([opacity(2600, { dashed: true }), opacity(2600, { doubted: true })]).toEqual([0.6, 0.6]);
});

test('no dot is ever off its line or brighter than opaque', () => {
	for (const flow of ['pulse', 'stream', 'both', 'break'] as const)
		for (let time = 0; time < 9000; time += 37) {
			const { share, opacity } = dotOn({ flow, dashed: true, doubted: false }, time, 0.3);
			expect(share >= 0 && share <= 1).toBe(true);
			expect(opacity >= 0 && opacity <= 0.6).toBe(true);
		}
});

test('dots keep out of the names that the map shows at this scale, and of no others', () => {
	const label: SceneLabel = { id: 'port', kind: 'place', text: 'Port', at: [10, 20], anchor: 'right', fromWorldPixels: 800 };
	const [box, ...others] = namesOnScreen({ labels: [label, { ...label, fromWorldPixels: 801 }] }, () => [100, 50], 800);
	expect(others).toEqual([]);
	expect(box![0]).toBeGreaterThan(100);
	expect([box![1], box![3]]).toEqual([43.5, 56.5]);
});

test('a dot that leaves the world on one side goes on at the other', () => {
	expect(onWorld(120, 10, 800)).toBe(120);
	expect(onWorld(830, 10, 800)).toBe(30);
	expect(onWorld(-5, 10, 800)).toBe(795);
});
