import type { ActorKind, EventKind, LinkKind, Placed, PlaceKind, Status } from '../corpus/vocabulary.ts';

/** The words in which the map speaks of kinds and statuses: plain, and taking no side. */

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

/** null: reported as done, which needs no word. */
export const STATUS_WORDS: Record<Status, string | null> = {
	done: null,
	ongoing: 'ongoing when told',
	announced: 'announced, not reported as done',
	planned: 'planned, not reported as done',
	alleged: 'alleged',
	denied: 'denied'
};

export const PLACE_WORDS: Record<PlaceKind, string> = {
	capital: 'Capital',
	city: 'City',
	town: 'Town',
	region: 'Region',
	country: 'Country'
};

export const PLACED_WORDS: Record<Placed, string> = {
	named: 'Named in the articles.',
	implied: 'No article names this place. It stands on the map for a state or body that the articles name.',
	approximate: 'An area: the point stands for all of it.'
};

/** Actors of a kind, more than one. */
export const ACTOR_WORDS: Record<ActorKind, string> = {
	person: 'People',
	government: 'Governments',
	'armed-group': 'Armed groups',
	military: 'Militaries',
	agency: 'Agencies and ministries',
	company: 'Companies',
	outlet: 'Outlets',
	organisation: 'Organisations',
	group: 'Other groups'
};
