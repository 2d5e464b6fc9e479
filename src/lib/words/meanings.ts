import type { Stance, Status } from '../corpus/vocabulary.ts';

/** What the words mean that the map puts to quotations and marks: the editors' words, the same for every speaker. */

export const STANCE_MEANINGS: Record<Stance, string> = {
	reports: 'Tells it as news: an article or an outlet in its own voice, unless another name stands there.',
	says: 'Gives an account, an opinion or a reason.',
	claims: 'Asserts it. The words alone do not settle whether it is so.',
	accuses: 'Blames somebody else for it.',
	denies: 'Says that it is not so.',
	confirms: 'Grants that it is so.',
	announces: 'Makes known a decision, or what is going to be done.'
};

export const STATUS_MEANINGS: Record<Status, string> = {
	done: 'Told as having happened.',
	ongoing: 'Told as still going on.',
	announced: 'Somebody has announced it; the articles do not tell that it was done.',
	planned: 'Somebody plans it; the articles do not tell that it was done.',
	alleged: 'Somebody says that it happened or happens; the articles do not tell it as a fact.',
	denied: 'Somebody says that it did not happen; the articles do not tell it as a fact.'
};
