import type { QuotablePart } from '../corpus/vocabulary.ts';

/** What a quotation is that is no sentence of its article. */
export const PART_WORDS: Record<QuotablePart, string> = {
	headline: 'Headline of the article',
	subheading: 'Subheading',
	caption: 'Caption of a picture',
	'related-headline': 'Headline of another story on the page'
};
