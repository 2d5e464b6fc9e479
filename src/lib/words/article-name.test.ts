import { expect, it } from 'vitest';
import { parseFiles, smallFiles } from '../../../tests/fixtures/small-corpus.ts';
import type { Article } from '../corpus/types.ts';
import { articleOf, briefTitle, firstWords, outletName } from './article-name.ts';

const corpus = parseFiles(smallFiles()).corpus!;
const brief = (change: Partial<Article>) => briefTitle(corpus, { ...corpus.articles[0]!, ...change });

it('an article is called by its short title, else by its headline, else by its first words', () => {
	expect(brief({ title: 'Ferry line answers', shortTitle: 'The answer' })).toBe('The answer');
	expect(brief({ title: 'Ferry line answers' })).toBe('Ferry line answers');
	expect(brief({ title: null })).toMatch(/^No headline: “The ferry line accused .* …”$/);
});

it('an article without a headline from which nothing is quoted is said to have none', () => {
	expect(brief({ title: null, id: 'never-quoted' })).toBe('No headline');
});

it('a quotation of nine words stands whole, of a longer one the first nine', () => {
	expect(firstWords(corpus, { exact: 'one two three four five six seven eight nine' })).toBe(
		'“one two three four five six seven eight nine”'
	);
	expect(firstWords(corpus, { exact: 'one two three four five six seven eight nine ten' })).toBe(
		'“one two three four five six seven eight nine …”'
	);
});

it('an article whose text names no outlet says so', () => {
	const named = (outlet: string | null) => outletName(corpus, { ...corpus.articles[0]!, outlet });
	expect([named('Baltic Post'), named(null)]).toEqual(['Baltic Post', 'Outlet not named in the text']);
});

it('an excerpt of an article that is not there is an error that names both', () => {
	expect(() => articleOf(corpus, { id: 'words', article: 'lost' })).toThrow('excerpt words: no article lost');
});
