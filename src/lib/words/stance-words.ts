import { findItem } from '../corpus/queries.ts';
import type { Brief } from '../corpus/brief.ts';
import type { Excerpt } from '../corpus/types.ts';
import { wordsFor } from './words-for.ts';

/** The word for how an excerpt's speaker speaks, in the number of the speaker's name. */
export function stanceWord(corpus: Brief, { speaker, stance }: Pick<Excerpt, 'speaker' | 'stance'>): string {
	const found = findItem(corpus, speaker);
	const { stances, stancesOfMany } = wordsFor(corpus.story.language).reader;
	return found?.type === 'actor' && found.item.plural ? stancesOfMany[stance] : stances[stance];
}
