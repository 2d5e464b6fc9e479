import type { Brief } from '../corpus/brief.ts';
import { excerptsOf } from '../corpus/queries.ts';
import type { Excerpt } from '../corpus/types.ts';
import { inMarks } from './in-marks.ts';
import { wordsFor } from './words-for.ts';

/** The article an excerpt is from. */
export function articleOf<C extends Brief>(corpus: C, excerpt: Pick<Excerpt, 'id' | 'article'>): C['articles'][number] {
	const article = corpus.articles.find(({ id }) => id === excerpt.article);
	if (!article) throw new Error(`excerpt ${excerpt.id}: no article ${excerpt.article}`);
	return article;
}

/** Who published an article, as the text itself says. */
export function outletName({ story }: Brief, { outlet }: Brief['articles'][number]): string {
	return outlet ?? wordsFor(story.language).reader.titles.noOutlet;
}

/** Its headline, or the words that are quoted first where the text has none. */
export function headline(corpus: Brief, article: Brief['articles'][number]): string {
	if (article.title !== null) return article.title;
	const { titles } = wordsFor(corpus.story.language).reader;
	const [first] = excerptsOf(corpus, { type: 'article', item: article });
	return first
		? titles.noHeadlineBut(inMarks(corpus.story.language, `${first.exact.split(/\s+/).slice(0, 9).join(' ')} …`))
		: titles.noHeadline;
}
