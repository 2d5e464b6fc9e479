import { expect, it } from 'vitest';
import { parseFiles, smallFiles } from '../../../tests/fixtures/small-corpus.ts';
import { foremostExcerpts } from './foremost.ts';
import type { Excerpt } from '../corpus/types.ts';

const [pattern] = parseFiles(smallFiles()).corpus!.excerpts;
const excerpt = (id: string, change: Partial<Excerpt> = {}): Excerpt => ({
	...pattern!,
	id,
	article: 'one',
	speaker: 'line',
	speech: 'reported',
	stance: 'says',
	...change
});
const chosen = (...excerpts: Excerpt[]) => foremostExcerpts(excerpts).map(({ id }) => id);

it('three or fewer excerpts are all shown, as cited', () => {
	expect(chosen()).toEqual([]);
	expect(chosen(excerpt('a', { part: 'headline' }), excerpt('b'), excerpt('c'))).toEqual(['a', 'b', 'c']);
});

it('where all are alike, the first three stand', () => {
	expect(chosen(excerpt('a'), excerpt('b'), excerpt('c'), excerpt('d'))).toEqual(['a', 'b', 'c']);
});

it('a headline stands back behind sentences', () => {
	expect(chosen(excerpt('a', { part: 'headline', article: 'two' }), excerpt('b'), excerpt('c'), excerpt('d'))).toEqual(['b', 'c', 'd']);
});

it('another article comes before another speaker, and both in the order of citation', () => {
	const all = [excerpt('a'), excerpt('b'), excerpt('c', { speaker: 'office' }), excerpt('d', { article: 'two' })];
	expect(chosen(...all)).toEqual(['a', 'c', 'd']);
	const articles = ['two', 'three'].map((article) => excerpt(article, { article }));
	expect(chosen(...all, articles[1]!)).toEqual(['a', 'd', 'three']);
});

it('within one article and one speaker, words of another kind and another stance are spread', () => {
	const all = [excerpt('a'), excerpt('b'), excerpt('c', { stance: 'denies' }), excerpt('d', { speech: 'direct' })];
	expect(chosen(...all)).toEqual(['a', 'c', 'd']);
});
