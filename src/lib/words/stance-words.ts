import { findItem } from '../corpus/queries.ts';
import type { Brief } from '../corpus/brief.ts';
import type { Excerpt } from '../corpus/types.ts';
import type { Stance } from '../corpus/vocabulary.ts';

/** How an excerpt's speaker speaks, after the speaker's name. */
export const STANCE_WORDS: Record<Stance, string> = {
	reports: 'reports',
	says: 'says',
	claims: 'claims',
	accuses: 'accuses',
	denies: 'denies',
	confirms: 'confirms',
	announces: 'announces'
};

const PLURAL_WORDS: Record<Stance, string> = {
	reports: 'report',
	says: 'say',
	claims: 'claim',
	accuses: 'accuse',
	denies: 'deny',
	confirms: 'confirm',
	announces: 'announce'
};

/** The word for how an excerpt's speaker speaks, in the number of the speaker's name. */
export function stanceWord(corpus: Brief, { speaker, stance }: Pick<Excerpt, 'speaker' | 'stance'>): string {
	const found = findItem(corpus, speaker);
	return found?.type === 'actor' && found.item.plural ? PLURAL_WORDS[stance] : STANCE_WORDS[stance];
}
