import { expect, it } from 'vitest';
import { calendarOf, storyWith } from '../../../tests/fixtures/story-with.ts';
import { describeItem } from './describe.ts';

const dates = calendarOf('2021', '2024', '2024-08-04');
const strand = (...years: (string | null)[]) => {
	const links = years.map((date, i) => ({ id: `link-${i}`, from: i % 2 ? 'mali' : 'bamako', to: 'kyiv', date }));
	return describeItem(storyWith({ links }), dates, 'bamako/kyiv');
};

it('a strand is named by the states whose seats it joins, with its links and their years', () => {
	expect(strand('2024-08-04', null, '2021')).toBe('Mali – Ukraine: 3 links, 2021 to 2024');
	expect(strand('2024', '2024-08-04')).toBe('Mali – Ukraine: 2 links, 2024');
	expect(strand(null, null)).toBe('Mali – Ukraine: 2 links');
});

it('a strand is named by the place where an end is no seat', () => {
	const links = ['one', 'two'].map((id) => ({ id, from: 'gao', to: 'dakar' }));
	expect(describeItem(storyWith({ links }), dates, 'dakar/gao')).toBe('Senegal – gao: 2 links');
});

it('a point is told by its label', () => {
	const corpus = storyWith({ links: [{ id: 'accusation', from: 'bamako', to: 'kyiv' }], points: [['accusation']] });
	expect(describeItem(corpus, dates, 'point-1')).toBe('Point 1');
});
