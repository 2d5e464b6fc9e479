import { excerptsOf } from '../corpus/excerpts/excerpts-of.ts';
import type { Article, Corpus, Excerpt } from '../corpus/types.ts';
import { inMarks } from './in-marks.ts';
import { readingWordsFor } from './sections/reading.ts';

/** The article an excerpt is from. */
export function articleOf(corpus: Corpus, excerpt: Pick<Excerpt, 'id' | 'article'>): Article {
	const article = corpus.articles.find(({ id }) => id === excerpt.article);
	if (!article) throw new Error(`excerpt ${excerpt.id}: no article ${excerpt.article}`);
	return article;
}

/** Who published an article, as the text of the article says. */
export function outletName({ story }: Corpus, { outlet }: Article): string {
	return outlet ?? readingWordsFor(story.language).titles.noOutlet;
}

/** What an article is called in brief, after its outlet: the short title, or the headline where the story gives no short title. */
export const briefTitle = (corpus: Corpus, article: Article): string => article.shortTitle ?? headline(corpus, article);

/** The headline of an article; where the text has none, the first quoted words. */
export function headline(corpus: Corpus, article: Article): string {
	if (article.title !== null) return article.title;
	const { titles } = readingWordsFor(corpus.story.language);
	const [first] = excerptsOf(corpus, { type: 'article', item: article });
	return first ? titles.noHeadlineBut(firstWords(corpus, first)) : titles.noHeadline;
}

/** The first words of a quotation, in quotation marks. */
export function firstWords({ story }: Corpus, { exact }: Pick<Excerpt, 'exact'>): string {
	const words = exact.split(/\s+/);
	return inMarks(story.language, words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')} …` : exact);
}

const FIRST_WORDS = 9;
