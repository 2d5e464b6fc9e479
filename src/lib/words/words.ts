import type { EventKind, LinkKind } from '../corpus/vocabulary.ts';

/** The words in which the map speaks of kinds: plain, and taking no side. */

export const LINK_WORDS: Record<LinkKind, string> = {
	severance: 'Ties ended',
	accusation: 'Accusation',
	summons: 'Summons',
	reply: 'Reply',
	talks: 'Talks',
	call: 'Phone call',
	delivery: 'Delivery',
	support: 'Support',
	pledge: 'Pledge',
	assistance: 'Assistance',
	visit: 'Visit',
	withdrawal: 'Withdrawal',
	alignment: 'Turn towards',
	agreement: 'Agreement',
	presence: 'Presence',
	scrutiny: 'Scrutiny',
	neutrality: 'Neutrality',
	referral: 'Referral',
	'colonial-rule': 'Former colonial rule'
};

/** Kinds in which neither side is the one that acts. */
export const MUTUAL: ReadonlySet<LinkKind> = new Set(['talks', 'agreement']);

export const EVENT_WORDS: Record<EventKind, string> = {
	battle: 'Battle',
	statement: 'Statement',
	publication: 'Publication',
	meeting: 'Meeting',
	delivery: 'Delivery',
	withdrawal: 'Withdrawal',
	coup: 'Coup',
	takeover: 'Seizure of power',
	referral: 'Referral',
	report: 'Report',
	interview: 'Interview',
	tour: 'Tour',
	conflict: 'Conflict'
};
