import type { ActorKind } from '../../../corpus/source-vocabulary.ts';
import { counts, english } from '../counts.ts';

const rest = english({ one: 'rests', other: 'rest' });

/** The panel of an actor: who it is, what it says, and where it takes part. */
export const actor = {
	kinds: {
		person: 'Person',
		government: 'Government',
		'armed-group': 'Armed group',
		military: 'Military',
		agency: 'Agency or ministry',
		company: 'Company',
		outlet: 'Outlet',
		organisation: 'Organisation',
		group: 'Group'
	} satisfies Record<ActorKind, string>,
	/** What articles call the actor by office, and how they write its name. */
	called: 'Called',
	spellings: 'Written',
	waysToWrite: (n: number) => `${counts.number(n)} ways`,
	memberOf: 'Speaks or acts for',
	members: 'Represented by',
	publishes: 'Articles here',
	said: (n: number) => `Said, by article: ${counts.excerpts(n)}`,
	/** Before the articles that quote nothing of the actor. */
	silent: 'Not quoted in:',
	unheard: 'Named, never heard',
	unheardMeans: 'In no excerpt here does this name speak. An article may still tell in its own voice what was done or said.',
	relayed: (n: number) => `Passed on by this name: ${counts.excerpts(n)} of others`,
	saidByMembers: (n: number) => `Said by those who represent it: ${counts.excerpts(n)}`,
	saidBy: (name: string, n: number) => `${name}: ${counts.excerpts(n)}`,
	acts: (n: number) => `Takes part in ${counts.marks(n)}`,
	/** Marks that rest on what the actor says or passes on, and in which it has no part. */
	bearing: (n: number) =>
		`${counts.marks(n)} that ${rest(n)} on these words, without a part in ${english({ one: 'it', other: 'them' })(n)}`,
	named: (n: number) => `Named in the words of others: ${counts.excerpts(n)}`,
	namedMeans: 'Found by the spellings above, in whole words. What is said of somebody without the name is not among them.'
};
