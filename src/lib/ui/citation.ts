import type { Excerpt } from '../corpus/types';
import { articleOf, headline, outletName } from './article-name';
import type { Reading } from './reading';
import { speakerName } from './speaker-name';
import { STANCE_WORDS } from './words';

/** A quotation with its citation in plain text: the words, who says them where and when, and the address. */
export function citation(excerpt: Excerpt, { corpus, calendar, permalink }: Pick<Reading, 'corpus' | 'calendar' | 'permalink'>): string {
	const article = articleOf(corpus, excerpt);
	const speaker = speakerName(corpus, excerpt.speaker) ?? 'The article';
	const inferred = article.publishedBasis.kind === 'inferred' ? ', inferred' : '';
	return [
		`“${excerpt.exact}”`,
		`${speaker} (${STANCE_WORDS[excerpt.stance]}), in: ${headline(corpus, article)}. ${outletName(article)}, ${calendar[article.published]!.text}${inferred}.`,
		permalink(excerpt.id)
	].join('\n');
}
