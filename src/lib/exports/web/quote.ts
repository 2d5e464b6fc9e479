import type { Corpus, Excerpt, Use } from '../../corpus/types.ts';
import { inMarks } from '../../words/in-marks.ts';
import { articleOf } from '../../words/article-name.ts';
import { publication } from '../../words/citation.ts';
import { plain } from '../../words/sentence.ts';
import { voiceOf } from '../../words/voice.ts';
import type { Calendar } from '../../corpus/types.ts';

/** A quotation with who says it, for where there is room for a few lines. */
export type Quote = {
	/** Id of the excerpt. */
	id: string;
	/** The words of the excerpt, verbatim. */
	exact: string;
	/** Those words that what is shown rests on, where these are not all; verbatim. */
	used: string | null;
	/** BCP 47 tag of the words, and of the quotation marks round them. */
	language: string;
	marks: string;
	/** Who speaks, and how. */
	who: string;
	does: string;
	/** The outlet and the day of the article. */
	source: string;
};

/** The quotation that an excerpt is; `use` says what is taken from the excerpt. */
export function quoteOf(corpus: Corpus, dates: Calendar, excerpt: Excerpt, use?: Use): Quote {
	const { id, exact, language } = excerpt;
	const { who, does } = voiceOf(corpus, excerpt, use);
	const source = publication(corpus, dates, articleOf(corpus, excerpt));
	return { id, exact, used: use?.words ?? null, language, marks: corpus.story.language, who: plain(who), does: plain(does), source };
}

/**
 * A quotation in quotation marks, as much of it as fits: all of it; or the words used; or else the beginning of these. Whatever is left out
 * at an end leaves an ellipsis there, and no word is cut.
 *
 * @param fits whether a text has room; one that never does gets the first word
 */
export function fitted({ exact, used, marks }: Quote, fits: (text: string) => boolean): string {
	const whole = inMarks(marks, exact);
	if (fits(whole)) return whole;
	const words = used ?? exact;
	const before = exact.startsWith(words) ? '' : '… ';
	const after = exact.endsWith(words) ? '' : ' …';
	const part = inMarks(marks, before + words + after);
	if (used !== null && fits(part)) return part;
	const ends = [...words.matchAll(/\S(?=\s|$)/g)].map(({ index }) => index + 1);
	const cut = (count: number) => inMarks(marks, `${before}${words.slice(0, ends[count - 1])} …`);
	let [least, most] = [1, ends.length];
	while (least < most) {
		const middle = Math.ceil((least + most) / 2);
		if (fits(cut(middle))) least = middle;
		else most = middle - 1;
	}
	return cut(least);
}
