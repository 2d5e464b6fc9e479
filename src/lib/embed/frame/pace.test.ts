import { expect, it } from 'vitest';
import { handClock } from '../../../../tests/fixtures/hand-clock.ts';
import { Pace } from './pace.ts';

it('lets twenty changes through at once, and of the rest the last', () => {
	const clock = handClock();
	const pace = new Pace(clock);
	const [run, replaced]: number[][] = [[], []];
	for (let i = 1; i <= 100; i++)
		pace.take(
			() => run!.push(i),
			() => replaced!.push(i)
		);
	expect(run).toHaveLength(20);
	clock.pass(1000);
	expect(run!.at(-1)).toBe(100);
	expect(run).toHaveLength(21);
	expect(replaced).toHaveLength(79);
});

it('lets through no more than a hundred changes in half a minute', () => {
	const clock = handClock();
	const pace = new Pace(clock);
	let run = 0;
	for (let time = 0; time < 30_000; time += 10) {
		pace.take(
			() => run++,
			() => {}
		);
		clock.pass(10);
	}
	expect(run).toBeGreaterThan(80);
	expect(run).toBeLessThanOrEqual(100);
});
