import { articleOf, headline, outletName } from './article-name.ts';
import { citing } from './en/citing.ts';
import { languageFor, type Language } from './language.ts';
import { inMarks } from './in-marks.ts';
import { citedIn, citedVoice } from './voice.ts';
import { readingWordsFor } from './sections/reading.ts';
import type { Article, Calendar, Corpus, Excerpt } from '../corpus/types.ts';

const CITING: Record<Language, typeof citing> = { en: citing };

/** The words of citations for a story. */
export const citingIn = ({ story }: Corpus) => CITING[languageFor(story.language)];

/**
 * A quotation with its citation in plain text, in lines: the words, their translation where there is one, the source, and the address.
 */
export function citation(corpus: Corpus, dates: Calendar, excerpt: Excerpt, address: string): string {
	return [...quotedLines(corpus, excerpt), sourceLine(corpus, dates, excerpt), address].join('\n');
}

/** The words of an excerpt in quotation marks; in a second line their translation, with who made it. */
export function quotedLines(corpus: Corpus, excerpt: Excerpt): string[] {
	const { translation } = excerpt;
	if (!translation) return [quoted(corpus, excerpt)];
	const { language } = corpus.story;
	return [quoted(corpus, excerpt), `${readingWordsFor(language).translationBy(translation.by)} ${inMarks(language, translation.text)}`];
}

/** The words of an excerpt in quotation marks. */
export const quoted = (corpus: Corpus, { exact }: Excerpt): string => inMarks(corpus.story.language, exact);

/**
 * The source of an excerpt in one line: the part of the page where the words are no sentence, the speakers and the stance, the article, its
 * publication, and its addresses.
 */
export function sourceLine(corpus: Corpus, dates: Calendar, excerpt: Excerpt): string {
	const article = articleOf(corpus, excerpt);
	const part = excerpt.part ? `${readingWordsFor(corpus.story.language).parts[excerpt.part]}. ` : '';
	const voice = citingIn(corpus).voice(citedVoice(corpus, excerpt), citedIn(corpus, excerpt.speech));
	return `${part}${voice}${fullSource(corpus, dates, article)}`;
}

/** Who wrote an article where that is known, its headline, who published it and when, in two sentences, then its addresses. */
export function fullSource(corpus: Corpus, dates: Calendar, article: Article): string {
	const { author, url, archived } = article;
	const words = citingIn(corpus);
	const title = author === undefined ? headline(corpus, article) : words.by(author, headline(corpus, article));
	const addresses = [url, archived && words.archived(archived)].filter((address) => address !== undefined);
	return [`${title}. ${publication(corpus, dates, article)}.`, ...addresses].join(' ');
}

/** Who published an article and when, and whether the date was inferred. */
export function publication(corpus: Corpus, dates: Calendar, article: Article): string {
	const { published, publishedInferred } = citingIn(corpus);
	const say = article.publishedBasis.kind === 'inferred' ? publishedInferred : published;
	return say(outletName(corpus, article), dates[article.published]!.text);
}
