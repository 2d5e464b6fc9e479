import type { Brief } from '../corpus/brief.ts';
import { excerptsOf } from '../corpus/queries.ts';
import type { Excerpt } from '../corpus/types.ts';

/** The article an excerpt is from. */
export function articleOf<C extends Brief>(corpus: C, excerpt: Pick<Excerpt, 'id' | 'article'>): C['articles'][number] {
	const article = corpus.articles.find(({ id }) => id === excerpt.article);
	if (!article) throw new Error(`excerpt ${excerpt.id}: no article ${excerpt.article}`);
	return article;
}

/** Who published an article, as the text itself says. */
export const outletName = ({ outlet }: Brief['articles'][number]): string => outlet ?? 'Outlet not named in the text';

/** Its headline, or the words that are quoted first where the text has none. */
export function headline(corpus: Brief, article: Brief['articles'][number]): string {
	if (article.title !== null) return article.title;
	const [first] = excerptsOf(corpus, { type: 'article', item: article });
	return first ? `No headline: “${first.exact.split(/\s+/).slice(0, 9).join(' ')} …”` : 'No headline';
}
