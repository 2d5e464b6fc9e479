import type { Article } from './types.ts';

/** Two articles side by side. */
export type Comparison = {
	/** The ids of the two in the order of the corpus, joined by a slash: `monday/tuesday`. */
	id: string;
	articles: [string, string];
};

/** The most articles of a story of which any two are compared: each two have a page, and the pages of twelve are 66. */
const MOST = 12;

/** Every two articles of a corpus; none where there are too many for a page of each two. */
export function comparisonsOf({ articles }: { articles: readonly Pick<Article, 'id'>[] }): Comparison[] {
	if (articles.length > MOST) return [];
	return articles.flatMap(({ id: one }, i) =>
		articles.slice(i + 1).map(({ id: other }): Comparison => ({ id: `${one}/${other}`, articles: [one, other] }))
	);
}
