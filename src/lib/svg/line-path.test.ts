import { expect, test } from 'vitest';
import { linePath } from './line-path';

test('a line is one absolute start and steps relative to it, in tenths of a unit', () => {
	expect(
		linePath([
			[
				[0, 0],
				[1, 0],
				[2, 0]
			]
		])
	).toBe('M4096 4096l22.8 0 22.7 0');
});

test('each piece of a broken line starts absolutely', () => {
	const path = linePath([
		[
			[0, 0],
			[1, 0]
		],
		[
			[2, 0],
			[3, 0]
		]
	]);
	expect(path).toBe('M4096 4096l22.8 0M4141.5 4096l22.8 0');
});

test('steps add up: the end of a long line is exact to a tenth', () => {
	const line = Array.from({ length: 100 }, (_, i): [number, number] => [i * 0.37, i * 0.21]);
	const numbers = linePath([line]).slice(1).split(/[l ]/).map(Number);
	const x = numbers.filter((_, i) => i % 2 === 0).reduce((a, b) => a + b);
	expect(x).toBeCloseTo(4096 + ((99 * 0.37) / 360) * 8192, 0);
	expect(numbers).toHaveLength(2 * 51);
});
