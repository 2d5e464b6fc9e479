import { expect, test } from 'vitest';
import type { Box } from '../../geometry/box.ts';
import { TakenSpace, type Taken } from './taken-space.ts';

const DOT: Box = [-5, -5, 5, 5];
const dot = (owner: string, x: number, y = 0.5): Taken => ({ owner, world: [x, y], box: DOT });
/** Scales: the width of the world in pixels. */
const SCALES = [100, 1_000, 10_000];

test('two dots a hundredth of the world apart stand clear from where that is more than their width', () => {
	const taken = new TakenSpace(SCALES);
	taken.take(dot('a', 0.5));
	expect(taken.clearFrom(dot('b', 0.509))).toBe(10_000);
	expect(taken.clearFrom(dot('b', 0.52))).toBe(1_000);
	expect(taken.clearFrom(dot('b', 0.7))).toBe(100);
});

test('two dots at one place never stand clear, but for those of one owner', () => {
	const taken = new TakenSpace(SCALES);
	taken.take(dot('a', 0.5));
	expect(taken.clearFrom(dot('b', 0.5))).toBe(Infinity);
	expect(taken.clearFrom(dot('a', 0.5))).toBe(100);
});

test('what shows from a scale on takes space from there on', () => {
	const taken = new TakenSpace(SCALES);
	taken.take(dot('a', 0.5), 1_000);
	// Below scale 1,000 nothing is in the way, but what shows at one scale must be clear at every larger scale too.
	expect(taken.clearFrom(dot('b', 0.509))).toBe(10_000);
	expect(taken.clearFrom(dot('b', 0.52))).toBe(100);
	taken.take(dot('c', 0.7), 10_000);
	expect(taken.clearFrom(dot('b', 0.6999))).toBe(Infinity);
});

test('boxes are found over the edges of cells, on both sides of the origin', () => {
	for (const edge of [0, 64, -64, 128]) {
		const taken = new TakenSpace([1]);
		taken.take({ owner: 'a', world: [edge - 3, edge - 3], box: DOT });
		expect(taken.clearFrom({ owner: 'b', world: [edge + 3, edge + 3], box: DOT })).toBe(Infinity);
		expect(taken.clearFrom({ owner: 'b', world: [edge + 8, edge - 3], box: DOT })).toBe(1);
	}
});
