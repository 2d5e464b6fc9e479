import { expect, it } from 'vitest';
import { parseFiles, smallFiles } from '../../../tests/fixtures/small-corpus.ts';
import type { Article } from '../corpus/types.ts';
import { briefTitle } from './article-name.ts';

const corpus = parseFiles(smallFiles()).corpus!;
const brief = (change: Partial<Article>) => briefTitle(corpus, { ...corpus.articles[0]!, ...change });

it('an article is called by its short title, else by its headline, else by its first words', () => {
	expect(brief({ title: 'Ferry line answers', shortTitle: 'The answer' })).toBe('The answer');
	expect(brief({ title: 'Ferry line answers' })).toBe('Ferry line answers');
	expect(brief({ title: null })).toMatch(/^No headline: “The ferry line accused .* …”$/);
});
