import { counts } from '../counts.ts';

/** Two articles side by side. */
export const comparison = {
	kicker: 'Two articles',
	/** Before the names of the other articles, in the panel of one. */
	compareWith: 'Compare with:',
	both: (n: number) => `Both tell ${counts.marks(n)}`,
	none: 'No mark rests on both.',
	how: 'Words that only one of two quotations has are underlined.',
	/** Read out before and after words that only one of two quotations has. */
	onlyHere: { before: ' [only here: ', after: '] ' },
	allSame: 'The same words in both, from first to last.',
	run: 'The same words in both:',
	/** Before quotations that are not alike, and before those for which only one of the two has any. */
	otherWords: 'In other words:',
	further: 'Further quotations:',
	/** Marks that one of the two tells and the other does not. */
	alone: (name: string, n: number) => `${name}, and not the other: ${counts.marks(n)}`
};
