import { expect, test } from 'vitest';
import { firstEntries } from './first-entries.ts';

const sections = [
	{ name: 'a', entries: [1, 2, 3] },
	{ name: 'b', entries: [4, 5, 6] },
	{ name: 'c', entries: [7] }
];

test('a list of few entries is whole', () => {
	expect(firstEntries(sections, 7)).toEqual(sections.map((section) => ({ ...section, counted: section.entries.length })));
});

test('of many the first stand, each section with the number of all its entries', () => {
	expect(firstEntries(sections, 4)).toEqual([
		{ name: 'a', entries: [1, 2, 3], counted: 3 },
		{ name: 'b', entries: [4], counted: 3 }
	]);
	expect(firstEntries(sections, 3)).toEqual([{ name: 'a', entries: [1, 2, 3], counted: 3 }]);
});
