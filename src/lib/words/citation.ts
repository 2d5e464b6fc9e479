import { articleOf, headline, outletName } from './article-name.ts';
import { PART_WORDS } from './part-words.ts';
import { speakerName } from './speaker-name.ts';
import { STANCE_WORDS } from './stance-words.ts';
import type { Calendar, Corpus, Excerpt } from '../corpus/types.ts';

/** A quotation with its citation in plain text, a line each: the words, who says them where and when, and the address. */
export function citation(corpus: Corpus, dates: Calendar, excerpt: Excerpt, address: string): string {
	return [`“${excerpt.exact}”`, sourceLine(corpus, dates, excerpt), address].join('\n');
}

/** What an excerpt's words are where they are no sentence, who says them and how, in which article, where and when that was published. */
export function sourceLine(corpus: Corpus, dates: Calendar, excerpt: Excerpt): string {
	const article = articleOf(corpus, excerpt);
	const inferred = article.publishedBasis.kind === 'inferred' ? ', inferred' : '';
	const published = `${outletName(article)}, ${dates[article.published]!.text}${inferred}.`;
	const part = excerpt.part ? `${PART_WORDS[excerpt.part]}. ` : '';
	return `${part}${voice(corpus, excerpt)}, in: ${headline(corpus, article)}. ${published}`;
}

/** Who says an excerpt's words, and how. */
export function voice(corpus: Corpus, excerpt: Excerpt): string {
	return `${speakerName(corpus, excerpt.speaker) ?? 'The article'} (${STANCE_WORDS[excerpt.stance]})`;
}
