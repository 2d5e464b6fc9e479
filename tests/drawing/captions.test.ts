/** What captions say of the points of a story, and which come first. */
import { describe, expect, it } from 'vitest';
import { captionTexts } from '../../src/lib/scene/layout/caption-texts.ts';
import { filesOf, parseFiles } from '../fixtures/small-corpus.ts';

const { corpus, dates } = parseFiles(filesOf('tests/fixtures/ferry'));
const texts = captionTexts(corpus!, dates!);
const textOf = (id: string) => texts.find((text) => text.id === id);

describe('captions', () => {
	it('give number, date and kind, the words of the point, and what it rests on', () => {
		expect(textOf('office-cuts-ties')).toEqual({
			id: 'office-cuts-ties',
			head: '2 · 3 Mar · Ties ended',
			lines: ['The office breaks', 'with the line'],
			foot: '1 article'
		});
		expect(textOf('fight-on-the-quay')).toMatchObject({
			head: '4 · [6 Mar] · Battle',
			lines: ['A fight at Visby'],
			foot: 'accounts differ'
		});
	});

	it('of a disputed question name no kind, and the first answers with their speakers', () => {
		expect(textOf('how-many-were-hurt')).toMatchObject({
			head: '5 · [6 Mar]',
			answers: [
				{ answer: '14', who: 'Dockers’ union' },
				{ answer: '3', who: 'Ferry line' }
			],
			foot: 'accounts differ'
		});
	});

	it('of fights and breaks come first, the others in the order of the points', () => {
		const loud = ['office-cuts-ties', 'fight-on-the-quay'];
		const others = corpus!.points.map(({ id }) => id).filter((id) => !loud.includes(id));
		expect(texts.map(({ id }) => id)).toEqual([...loud, ...others]);
	});

	it('put a date in square brackets where editors inferred it, or where it is uncertain or approximate', () => {
		const dated = (date: string, kind: 'stated' | 'inferred') => {
			const days = { earliest: '2024-03-03', latest: '2024-03-03', text: '' };
			const links = corpus!.links.map((link) =>
				link.id === 'office-breaks-with-line' ? { ...link, date, dateBasis: { ...link.dateBasis, kind } } : link
			);
			return captionTexts({ ...corpus!, links }, { ...dates!, [date]: days }).find(({ id }) => id === 'office-cuts-ties')?.head;
		};
		expect(dated('2024-03-03', 'stated')).toBe('2 · 3 Mar · Ties ended');
		for (const [date, kind] of [
			['2024-03-03', 'inferred'],
			['2024-03-03~', 'stated'],
			['2024-03-03?', 'inferred'],
			['2024-03-03%', 'stated']
		] as const)
			expect(dated(date, kind)).toBe('2 · [3 Mar] · Ties ended');
	});

	it('tell the year where the points are of more than one', () => {
		const [first] = corpus!.points;
		const told = captionTexts(
			{ ...corpus!, points: [...corpus!.points, { ...first!, id: 'late', range: '2025-01-07' }] },
			{
				...dates!,
				'2025-01-07': { earliest: '2025-01-07', latest: '2025-01-07', text: '' }
			}
		);
		expect(told.map(({ head }) => head)).toContain('2 · 3 Mar 2024 · Ties ended');
		expect(told.find(({ id }) => id === 'late')?.head).toContain('7 Jan 2025');
	});
});
