import { expect, test } from 'vitest';
import { listPages, MARKS_PER_PAGE } from './list-pages.ts';

test('a list that is sent whole has no pages', () => {
	expect(listPages(0)).toEqual([]);
	expect(listPages(MARKS_PER_PAGE)).toEqual([]);
});

test('pages follow on each other, from the first mark to the last', () => {
	expect(listPages(MARKS_PER_PAGE + 1)).toEqual([
		[1, MARKS_PER_PAGE],
		[MARKS_PER_PAGE + 1, MARKS_PER_PAGE + 1]
	]);
	const pages = listPages(5000);
	expect(pages).toHaveLength(25);
	expect(pages.at(-1)).toEqual([4801, 5000]);
});
