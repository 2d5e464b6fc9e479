import type { Article, ArticleSources, FactSource } from '../types.ts';

/** A fact about an article that may come from outside its saved text. */
export type Fact = keyof ArticleSources;

/**
 * What a fact about an article rests on: what the article says of it; else the saved text. An address is an address, whoever wrote it down, so
 * `url` and `archived` rest on themselves.
 */
export function sourceOf({ sources }: Pick<Article, 'sources'>, fact: Fact): FactSource {
	return sources?.[fact] ?? { from: fact === 'url' || fact === 'archived' ? 'address' : 'text' };
}
