import { expect, test } from 'vitest';
import { clip } from './clip.ts';
import type { Box } from './box.ts';

const BOX: Box = [0, 0, 10, 10];

test('a line inside stays as it is', () => {
	expect(
		clip(
			[
				[1, 1],
				[5, 9],
				[10, 10]
			],
			BOX
		)
	).toEqual([
		[
			[1, 1],
			[5, 9],
			[10, 10]
		]
	]);
});

test('a line across a box is cut where it enters and where it leaves', () => {
	expect(
		clip(
			[
				[-10, 5],
				[20, 5]
			],
			BOX
		)
	).toEqual([
		[
			[0, 5],
			[10, 5]
		]
	]);
	expect(
		clip(
			[
				[5, 5],
				[5, 30]
			],
			BOX
		)
	).toEqual([
		[
			[5, 5],
			[5, 10]
		]
	]);
});

test('a line that leaves and comes back gives two pieces', () => {
	expect(
		clip(
			[
				[2, 5],
				[2, 20],
				[4, 20],
				[4, 5]
			],
			BOX
		)
	).toEqual([
		[
			[2, 5],
			[2, 10]
		],
		[
			[4, 10],
			[4, 5]
		]
	]);
});

test('a line outside gives none, also where its ends lie on two sides', () => {
	expect(
		clip(
			[
				[20, 20],
				[30, 5]
			],
			BOX
		)
	).toEqual([]);
	expect(
		clip(
			[
				[-5, 8],
				[5, 18]
			],
			BOX
		)
	).toEqual([]);
	expect(
		clip(
			[
				[-5, -5],
				[-5, 20]
			],
			BOX
		)
	).toEqual([]);
});
