import { expect, test } from 'vitest';
import { solve, type Candidate } from './label-solver.ts';

const WIDE = 40;
const sides = (): Candidate<string>[] => [
	{ anchor: 'right', box: [5, -6, WIDE, 6], cost: 0 },
	{ anchor: 'left', box: [-WIDE, -6, -5, 6], cost: 1 }
];

test('of two labels that would touch one goes to its other side', () => {
	const choice = solve(
		[
			{ world: [0, 0], candidates: sides() },
			{ world: [30, 0], candidates: sides() }
		],
		[1]
	);
	expect(choice.map(({ anchor }) => anchor)).toEqual(['left', 'right']);
});

test('where there is no room each label takes its cheapest side', () => {
	const choice = solve(
		[1, 2, 3].map(() => ({ world: [0, 0] as [number, number], candidates: sides() })),
		[1]
	);
	expect(choice.map(({ anchor }) => anchor)).toEqual(['right', 'right', 'right']);
});

test('hundreds of labels without a solution are given up on in time', () => {
	const pieces = Array.from({ length: 300 }, (_, i) => ({ world: [i * 100, 0] as [number, number], candidates: sides() }));
	pieces.push({ world: [0, 0], candidates: sides() }, { world: [0, 0], candidates: sides() });
	expect(solve(pieces, [1])).toHaveLength(302);
});
