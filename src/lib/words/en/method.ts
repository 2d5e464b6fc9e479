import type { ActorKind, Stance, Status } from '../../corpus/vocabulary.ts';
import type { map } from './map.ts';

/** The page on how to read the map. What is said of stances and statuses is the editors', and the same for every speaker. */
export const method = {
	signs: {
		battle: 'A burst above the place where the fighting was. Its size says nothing: no figure is drawn.',
		'battle-contested': 'The articles or their speakers answer a question about it differently. Each answer stands beside the others.',
		'battle-unconfirmed': 'Announced, planned, alleged or denied.',
		'place-named': 'The dot stands where the place is.',
		'place-implied': 'It is the capital of a state that they name, for instance. They do not say that anything happened there.',
		'place-approximate': 'The middle of the broken ring stands for all of it.',
		against: 'One side acts or speaks against the other. The head points at the other.',
		ended: 'Broken in the middle by two bars: one side ended what tied them.',
		with: 'One side acts or speaks for the other.',
		both: 'Two heads, whoever began it. The colour says whether it is with or against.',
		neither: 'What takes no side for or against the other.',
		contested: 'The articles or their speakers answer a question about it differently.',
		dashed: 'Whatever the colour, a dashed line is not reported as done.'
	} satisfies Record<keyof typeof map.legend.signs, string>,
	stances: {
		reports: 'Tells it as news: an article or an outlet in its own voice, unless another name stands there.',
		says: 'Gives an account, an opinion or a reason.',
		claims: 'Asserts it. The words alone do not settle whether it is so.',
		accuses: 'Blames somebody else for it.',
		denies: 'Says that it is not so.',
		confirms: 'Grants that it is so.',
		announces: 'Makes known a decision, or what is going to be done.'
	} satisfies Record<Stance, string>,
	statuses: {
		done: 'Told as having happened.',
		ongoing: 'Told as still going on.',
		announced: 'Somebody has announced it; the articles do not tell that it was done.',
		planned: 'Somebody plans it; the articles do not tell that it was done.',
		alleged: 'Somebody says that it happened or happens; the articles do not tell it as a fact.',
		denied: 'Somebody says that it did not happen; the articles do not tell it as a fact.'
	} satisfies Record<Status, string>,
	/** Actors of a kind, more than one. */
	actors: {
		person: 'People',
		government: 'Governments',
		'armed-group': 'Armed groups',
		military: 'Militaries',
		agency: 'Agencies and ministries',
		company: 'Companies',
		outlet: 'Outlets',
		organisation: 'Organisations',
		group: 'Other groups'
	} satisfies Record<ActorKind, string>
};
