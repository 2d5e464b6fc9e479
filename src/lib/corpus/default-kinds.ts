import type { EventKind, LinkKind } from './types.ts';

// The table of kinds that every story begins with. A story's `vocabulary.yaml` adds rows, or replaces rows of this table, with the same
// fields; geodata/README.md describes the fields. Labels and definitions take no side.

const AGAINST: LinkKind['tones'] = ['hostile'];
const WITH: LinkKind['tones'] = ['cooperative'];
const ANY: LinkKind['tones'] = ['hostile', 'cooperative', 'neutral'];

export const DEFAULT_LINK_KINDS: readonly LinkKind[] = [
	{
		id: 'severance',
		label: 'Ties ended',
		definition: 'One side ends what tied it to the other: relations, an agreement, a membership.',
		tones: ['hostile', 'neutral'],
		sides: 'from-to',
		drawing: 'break',
		saying: true
	},
	{
		id: 'accusation',
		label: 'Accusation',
		definition: 'One side says that the other did wrong. Whether the other did is not told by it.',
		tones: AGAINST,
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'summons',
		label: 'Summons',
		definition: 'One side calls in the envoy of the other.',
		tones: ['hostile', 'neutral'],
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'protest',
		label: 'Protest',
		definition: 'One side objects to what the other says or does.',
		tones: AGAINST,
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'recall',
		label: 'Recall',
		definition: 'One side calls home its envoy, or others of its people, from the other.',
		tones: ['hostile', 'neutral'],
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'expulsion',
		label: 'Expulsion',
		definition: 'One side orders people of the other to leave.',
		tones: AGAINST,
		sides: 'from-to',
		drawing: 'pulse'
	},
	{
		id: 'sanction',
		label: 'Sanction',
		definition: 'One side forbids or limits trade, money, travel or the like with the other.',
		tones: AGAINST,
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'arrest',
		label: 'Arrest',
		definition: 'One side detains people of the other.',
		tones: AGAINST,
		sides: 'from-to',
		drawing: 'pulse'
	},
	{
		id: 'attack',
		label: 'Attack',
		definition: 'One side uses force on the other.',
		tones: AGAINST,
		sides: 'from-to',
		drawing: 'pulse',
		conflict: true
	},
	{
		id: 'help-to-opponents',
		label: 'Help to opponents',
		definition: 'One side helps those who act against whoever stands where the line ends.',
		tones: AGAINST,
		sides: 'from-to',
		drawing: 'pulse'
	},
	{
		id: 'reply',
		label: 'Reply',
		definition: 'One side answers what the other said or did.',
		tones: ANY,
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'intrusion',
		label: 'Intrusion',
		definition: 'One side enters the land, the air or the waters of the other unasked, or spies there.',
		tones: AGAINST,
		sides: 'from-to',
		drawing: 'pulse'
	},
	{
		id: 'criticism',
		label: 'Criticism',
		definition: 'One side finds fault with what the other decided or did.',
		tones: ['hostile', 'neutral'],
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'message',
		label: 'Message',
		definition: 'One side tells the other something.',
		tones: ANY,
		sides: 'from-to',
		drawing: 'pulse'
	},
	{
		id: 'talks',
		label: 'Talks',
		definition: 'Both sides speak with each other to settle something.',
		tones: ['cooperative', 'neutral'],
		sides: 'between',
		drawing: 'both'
	},
	{
		id: 'agreement',
		label: 'Agreement',
		definition: 'Both sides settle something between them.',
		tones: ['cooperative', 'neutral'],
		sides: 'between',
		drawing: 'both'
	},
	{
		id: 'ceasefire',
		label: 'Ceasefire',
		definition: 'Both sides agree to stop fighting.',
		tones: ['cooperative', 'neutral'],
		sides: 'between',
		drawing: 'both'
	},
	{
		id: 'call',
		label: 'Phone call',
		definition: 'One side telephones the other.',
		tones: ANY,
		sides: 'from-to',
		drawing: 'both'
	},
	{
		id: 'visit',
		label: 'Visit',
		definition: 'People of one side go to the other.',
		tones: ['cooperative', 'neutral'],
		sides: 'from-to',
		drawing: 'both'
	},
	{
		id: 'delivery',
		label: 'Delivery',
		definition: 'One side hands goods or means over to the other.',
		tones: ['cooperative', 'neutral'],
		sides: 'from-to',
		drawing: 'stream'
	},
	{
		id: 'support',
		label: 'Support',
		definition: 'One side stands by the other, in words or in deeds.',
		tones: WITH,
		sides: 'from-to',
		drawing: 'stream'
	},
	{
		id: 'pledge',
		label: 'Pledge',
		definition: 'One side promises something to the other.',
		tones: WITH,
		sides: 'from-to',
		drawing: 'stream',
		saying: true
	},
	{
		id: 'assistance',
		label: 'Assistance',
		definition: 'One side helps the other, with people, means or knowledge.',
		tones: WITH,
		sides: 'from-to',
		drawing: 'stream'
	},
	{
		id: 'alignment',
		label: 'Turn towards',
		definition: 'One side seeks closer ties with the other.',
		tones: WITH,
		sides: 'from-to',
		drawing: 'stream'
	},
	{
		id: 'vote',
		label: 'Vote',
		definition: 'One side votes on a matter of the other: for, against, or abstaining.',
		tones: ANY,
		sides: 'from-to',
		drawing: 'pulse'
	},
	{
		id: 'withdrawal',
		label: 'Withdrawal',
		definition: 'One side takes back people or means that it had with the other.',
		tones: ANY,
		sides: 'from-to',
		drawing: 'away'
	},
	{
		id: 'presence',
		label: 'Presence',
		definition: 'One side has people or means where the other is.',
		tones: ANY,
		sides: 'from-to',
		drawing: 'pulse'
	},
	{
		id: 'scrutiny',
		label: 'Scrutiny',
		definition: 'One side looks into what the other does.',
		tones: ['hostile', 'neutral'],
		sides: 'from-to',
		drawing: 'pulse'
	},
	{
		id: 'neutrality',
		label: 'Neutrality',
		definition: 'One side takes no stand for or against the other.',
		tones: ['neutral'],
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'referral',
		label: 'Referral',
		definition: 'One side brings a matter before the other: a court, a council, an office.',
		tones: ['hostile', 'neutral'],
		sides: 'from-to',
		drawing: 'pulse',
		saying: true
	},
	{
		id: 'colonial-rule',
		label: 'Former colonial rule',
		definition: 'One side once ruled the other as a colony.',
		tones: ['hostile', 'neutral'],
		sides: 'from-to',
		drawing: 'pulse'
	}
];

export const DEFAULT_EVENT_KINDS: readonly EventKind[] = [
	{ id: 'battle', label: 'Battle', definition: 'Armed sides fight each other.', drawing: 'burst', conflict: true },
	{ id: 'attack', label: 'Attack', definition: 'One side uses force on people or things.', drawing: 'strike', conflict: true },
	{
		id: 'conflict',
		label: 'Conflict',
		definition: 'Fighting that lasts, or that somebody means to take up.',
		drawing: 'none',
		conflict: true
	},
	{ id: 'ceasefire', label: 'Ceasefire', definition: 'Fighting stops because sides agree to stop it.', drawing: 'diamond' },
	{ id: 'protest', label: 'Protest', definition: 'People object to something in public.', drawing: 'diamond', saying: true },
	{ id: 'arrest', label: 'Arrest', definition: 'Somebody is detained.', drawing: 'diamond' },
	{ id: 'vote', label: 'Vote', definition: 'People or bodies decide by counting voices.', drawing: 'diamond', saying: true },
	{ id: 'coup', label: 'Coup', definition: 'A government is removed outside the rules of its state.', drawing: 'wedge' },
	{ id: 'takeover', label: 'Seizure of power', definition: 'Somebody takes power over a state or a place.', drawing: 'wedge' },
	{ id: 'statement', label: 'Statement', definition: 'Somebody says something in public.', drawing: 'none', saying: true },
	{
		id: 'publication',
		label: 'Publication',
		definition: 'Somebody makes a text, a picture or a film public.',
		drawing: 'none',
		saying: true
	},
	{ id: 'report', label: 'Report', definition: 'Something is said to have been reported, or was.', drawing: 'none', saying: true },
	{ id: 'situation', label: 'State of affairs', definition: 'The articles tell how things stand, and not what happened.', drawing: 'none' },
	{ id: 'plan', label: 'Plan', definition: 'Somebody says what they mean to do.', drawing: 'none', saying: true },
	{ id: 'interview', label: 'Interview', definition: 'Somebody answers the questions of an outlet.', drawing: 'none', saying: true },
	{ id: 'meeting', label: 'Meeting', definition: 'People meet.', drawing: 'pair' },
	{ id: 'tour', label: 'Tour', definition: 'Somebody travels to several places.', drawing: 'none' },
	{
		id: 'referral',
		label: 'Referral',
		definition: 'A matter is brought before a court, a council or an office.',
		drawing: 'none',
		saying: true
	},
	{ id: 'delivery', label: 'Delivery', definition: 'Goods or means are handed over.', drawing: 'crate' },
	{ id: 'withdrawal', label: 'Withdrawal', definition: 'Somebody leaves, or takes back what was there.', drawing: 'away' }
];
