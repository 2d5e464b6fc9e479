import type { Mark } from './index-corpus.ts';
import { excerptsOf } from './excerpts/excerpts-of.ts';
import type { Corpus } from './types.ts';

/** The language, as a BCP 47 tag, of the words that the date of a mark rests on: the language of the quotation that holds the words. */
export function phraseLanguage(corpus: Corpus, mark: Mark): string {
	const { phrase } = mark.item.dateBasis;
	const excerpts = excerptsOf(corpus, mark);
	const excerpt = excerpts.find(({ exact }) => phrase !== null && exact.includes(phrase)) ?? excerpts[0];
	return excerpt?.language ?? corpus.story.language;
}
