import type { Stance } from './types.ts';

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
