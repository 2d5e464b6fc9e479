import { expect, it } from 'vitest';
import { numberParts, NUMBER_RADIUS } from './number-shape.ts';
import { reachOf } from './shapes.ts';

/** The leftmost and the rightmost x of a path of absolute pairs. */
function width({ path }: { path: string }): [number, number] {
	const xs = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x));
	return [Math.min(...xs), Math.max(...xs)];
}

it('a number is a disc with a stroke for each digit', () => {
	expect(numberParts(7)).toHaveLength(2);
	expect(numberParts(7)[1]!.path).toBe('M-2.5 -4L2.5 -4C1 -1.6 -0.4 1 -0.7 4');
});

it('two digits stand beside each other round the middle of the disc', () => {
	const [, one, two] = numberParts(12);
	expect(one!.path).toBe('M-4.8 -2.4L-2.5 -4L-2.5 4');
	expect(width(one!)[1]).toBeLessThan(width(two!)[0] - 1.5);
	expect(width(two!)[0]).toBeCloseTo(3 - 2.5, 9);
});

it('any digits stay on their disc', () => {
	for (let number = 0; number < 100; number++)
		for (const digit of numberParts(number).slice(1)) expect(reachOf([digit])).toBeLessThan(NUMBER_RADIUS);
});
