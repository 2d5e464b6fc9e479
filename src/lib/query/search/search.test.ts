import { describe, expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../../tests/fixtures/small-corpus.ts';
import { ask } from '../ask.ts';
import { loosened } from '../loosened.ts';
import { aroundWords, piecesOf } from './pieces.ts';
import { EVERYTHING, type Query } from '../query.ts';
import { nearQuestion, resultsOf } from './results.ts';
import { SearchIndex } from './search-index.ts';
import { indexStory } from '../story-index.ts';

const storyIn = (folder: string) => {
	const { corpus, dates, problems } = parseFiles(filesOf(folder));
	if (!corpus || !dates) throw new Error(`${folder} is broken: ${problems.map(({ code }) => code).join(', ')}`);
	return indexStory(corpus, dates);
};
const ferry = storyIn('tests/fixtures/ferry');
const arabic = storyIn('tests/fixtures/arabic');
const asked = (change: Partial<Query>) => ({ ...EVERYTHING, ...change });
const results = (text: string, index = ferry) => Object.fromEntries(resultsOf(index, ask(index, asked({ text }))));

describe('results', () => {
	it('are grouped by what they are, and words are found by their beginnings as one types', () => {
		expect(results('vis')).toMatchObject({ places: ['visby'], points: ['fight-on-the-quay'], questions: ['how-many-hurt'] });
		expect(Object.keys(results('vis'))).toEqual(['places', 'points', 'marks', 'questions', 'articles', 'quotations']);
		expect(results('')).toEqual({});
		expect(results('zzzz')).toEqual({});
	});

	it('have every word of the question', () => {
		// Whole words stand before words that only begin so.
		expect(results('snow quay').quotations).toEqual(['riga-snow', 'visby-snow', 'visby-quay']);
	});

	it('list the marks that the map draws: those that answer the same words, the titles with the words first', () => {
		const { marks } = ask(ferry, asked({ text: 'visby' }));
		expect(results('visby').marks!.toSorted()).toEqual(marks.toSorted());
		const titled = results('visby').marks!.map((id) => /visby/i.test(ferry.marks.find((mark) => mark.id === id)!.mark.item.title));
		expect(titled).toEqual(titled.toSorted((a, b) => Number(b) - Number(a)));
		expect(new Set(titled)).toEqual(new Set([true, false]));
	});

	it('list of quotations only those that the other fields of the query leave', () => {
		const kinds = ['summons'];
		const found = resultsOf(ferry, ask(ferry, asked({ text: 'the', kinds }))).get('quotations')!;
		expect(found).toEqual(['riga-friday']);
		expect(results('the').quotations!.length).toBeGreaterThan(found.length);
	});

	it('find Arabic words with and without the article', () => {
		const withArticle = results('الميناء', arabic);
		const without = results('ميناء', arabic);
		expect(Object.values(without).flat().length).toBeGreaterThan(0);
		expect(withArticle).toEqual(without);
	});
});

describe('a word that the story does not have', () => {
	it('has a near spelling as a suggestion, and is never taken for the near word', () => {
		expect(ask(ferry, asked({ text: 'Tallin' })).marks.length).toBeGreaterThan(0);
		expect(ask(ferry, asked({ text: 'Talinn' })).marks).toEqual([]);
		expect(nearQuestion(ferry, 'Talinn ferry')).toBe('Tallinn ferry');
		expect(nearQuestion(ferry, 'Tallinn')).toBeNull();
		expect(nearQuestion(ferry, 'qqqqqqqq')).toBeNull();
	});
});

describe('an index', () => {
	it('that is read in slices answers as one that is read at once, also when it is asked before the end', () => {
		const sliced = new SearchIndex(ferry.corpus);
		expect(sliced.read(3)).toBe(false);
		expect(sliced.having('visby')).toEqual(ferry.search.having('visby'));
		expect(sliced.read(1)).toBe(true);
	});
});

describe('a query without an answer', () => {
	it('is loosened by each part without which marks answer, those that give most first', () => {
		const query = asked({ statuses: ['denied'], tones: ['hostile'] });
		expect(ask(ferry, query).marks).toEqual([]);
		const hostile = ferry.corpus.links.filter(({ tone }) => tone === 'hostile').length;
		expect(loosened(ferry, query)).toEqual([{ clause: 'statuses', marks: hostile }]);
	});

	it('counts days and words as parts', () => {
		const query = asked({ text: 'icebreaker', to: '2023-01-01', from: '2022-01-01' });
		expect(loosened(ferry, query).map(({ clause }) => clause)).toContain('days');
		expect(loosened(ferry, asked({ text: 'zzzz', contested: true }))).toEqual([
			{ clause: 'text', marks: ask(ferry, asked({ contested: true })).marks.length }
		]);
	});
});

describe('a text', () => {
	it('is cut into pieces where words stand', () => {
		expect(piecesOf('The Näkki stopped', ['nak', 'stopped'])).toEqual([
			{ text: 'The ', found: false },
			{ text: 'Näk', found: true },
			{ text: 'ki ', found: false },
			{ text: 'stopped', found: true }
		]);
		expect(piecesOf('The Näkki', [])).toEqual([{ text: 'The Näkki', found: false }]);
	});

	it('is shown round the first word found, and no word is cut in two', () => {
		const text = 'one two three four five six seven eight nine ten eleven twelve';
		expect(aroundWords(text, ['seven'], 24)).toEqual({ text: 'six seven eight nine ten', before: true, after: true });
		expect(aroundWords(text, ['one'], 10)).toEqual({ text: 'one two', before: false, after: true });
		expect(aroundWords(text, ['twelve'], 14)).toEqual({ text: 'eleven twelve', before: true, after: false });
		expect(aroundWords('short', ['short'], 10)).toEqual({ text: 'short', before: false, after: false });
	});
});
