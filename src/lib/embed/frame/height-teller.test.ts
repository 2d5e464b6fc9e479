import { expect, it } from 'vitest';
import { handClock } from '../../../../tests/fixtures/hand-clock.ts';
import { HeightTeller } from './height-teller.ts';

function teller() {
	const clock = handClock();
	const told: number[] = [];
	return { clock, told, teller: new HeightTeller((px) => told.push(px), clock) };
}

it('tells whole heights within the limits, and each once', () => {
	const { clock, told, teller: heights } = teller();
	for (const height of [500, 500, 500.4, 500.002, 1e9, 3, NaN, -5, Infinity]) {
		heights.wish(height);
		clock.pass(200);
	}
	expect(told).toEqual([500, 501, 500, 4000, 120]);
});

it('tells ten heights a second at most, and the last', () => {
	const { clock, told, teller: heights } = teller();
	for (let height = 200; height < 300; height++) {
		heights.wish(height);
		clock.pass(10);
	}
	clock.pass(200);
	expect(told.length).toBeLessThanOrEqual(11);
	expect(told.at(-1)).toBe(299);
});

it('does not grow for ever with a layout that grows with its frame', () => {
	const { clock, told, teller: heights } = teller();
	heights.wish(400);
	for (let step = 0; step < 50; step++) {
		// The host follows, and the layout asks for a little more.
		clock.pass(60);
		heights.resized();
		clock.pass(60);
		heights.wish(told.at(-1)! + 20);
	}
	expect(told).toEqual([400, 420, 440]);
	clock.pass(1000);
	heights.wish(700);
	expect(told.at(-1), 'what the reader unfolds later counts').toBe(700);
});
