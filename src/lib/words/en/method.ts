import type { Speech } from '../../corpus/source-vocabulary.ts';
import type { Basis, Placed, Stance, Status, Tone } from '../../corpus/vocabulary.ts';
import { part, sentence } from '../sentence.ts';
import { counts, english } from './counts.ts';

/** The page on how to read the map: its frame, and what the page says of marks, stances, statuses, dates and places. */
export const method = {
	description: 'How to read the marks of this map, what is inferred, what is missing, and how to check any quotation.',
	introduction:
		'A mark is an event, or a link between two places. Nothing is drawn on this map without a quotation: every mark opens the words it rests on, copied character by character, with who says them, in which article, and when.',
	contents: 'On this page',
	sections: {
		marks: 'The marks',
		certainty: 'How it is said, and whether it was done',
		dates: 'Dates',
		places: 'Places and borders',
		missing: 'What is not here',
		voices: 'Whose voice is here, and whose is not',
		checking: 'How to check a quotation',
		corrections: 'Corrections'
	},
	marks: {
		/** The signs of the legend at length. */
		signs: {
			event: 'It stands above its place. Its size says nothing: no figure is drawn.',
			hollow: 'Announced, planned, denied, or stated by no article but only by those whom it quotes.',
			ringed: 'The articles or their speakers answer a question about it differently. Each answer stands beside the others.',
			places: {
				named: 'The dot stands where the place is.',
				implied: 'It is the capital of a state that they name, for instance. They do not say that anything happened there.',
				approximate:
					'The hatching goes to the borders of the basemap; the disc is no border. Lines end at the ring, which says nothing about where in the area it was.'
			} satisfies Record<Placed, string>,
			tones: {
				hostile: 'One side acts or speaks against the other.',
				cooperative: 'One side acts or speaks for the other.',
				neutral: 'It takes no side for or against the other.'
			} satisfies Record<Tone, string>,
			one: 'The head points at the other side.',
			both: 'Two heads, whoever began it.',
			broken: 'Two bars in the middle: what tied the sides was ended.',
			conflict: 'The burst past the head says that it belongs to an armed conflict.',
			contested: 'The articles or their speakers answer a question about it differently.',
			dashed: 'Whatever the colour, a dashed line is not reported as done.',
			doubted:
				'It rests on one side’s word, or on that of somebody whom an article quotes: alleged of another, or told by its own account. Or somebody denies it. No article states it as done: the line is hollow, with a question mark, and has no side’s colour.',
			strand:
				'All links between the two places lie in it. Opened, it fans out into them. In its middle a diamond stands for against, a dot for with, a square for neither, a triangle for mixed.'
		},
		/** `states` where arcs end at capitals that stand for states. */
		arcs: (states: boolean) =>
			`An arc joins the places at which its two sides are drawn${states ? ', a state at its capital' : ''}. That does not mean that it happened there. Arcs are bent apart to be told from each other: an arc is no route.`,
		shape:
			'Every sign differs in shape as well as in colour. What moves along an arc says no more than its shape does, and can be stopped. No number sets the size of anything.',
		drawn: (marks: number, arcs: number, events: number) =>
			sentence`Of ${part('marks', counts.marks(marks))} the map draws ${part('arcs', counts.arcs(arcs))} and ${part('events', counts.events(events))}; ${part('undrawn', counts.number(marks - arcs - events))} ${english({ one: 'has no sign of its', other: 'have no sign of their' })(marks - arcs - events)} own. That is so for kinds that are not drawn and for events without a place: they are read in the story’s list and at their places.`,
		points:
			'The points that lead the story’s list are a choice, and their sentences are not the articles’. Each rests on marks, and shows one quotation.',
		kinds: 'What the marks tell',
		kindsNote:
			'Each mark has one word for what it tells, chosen by the editors of this map. The same word is used for every side. These are the words of this story:',
		notDrawn: 'It has no sign on the map.'
	},
	certainty: {
		claim:
			'A claim is not a fact. Beside each quotation stands who speaks and one word for how, chosen by the editors of this map. The same word is used for every side.',
		stances: {
			reports: 'Tells it as news: an article or an outlet in its own voice, unless another name stands there.',
			says: 'Gives an account, an opinion or a reason.',
			claims: 'Asserts it. The words alone do not settle whether it is so.',
			accuses: 'Blames somebody else for it.',
			denies: 'Says that it is not so.',
			confirms: 'Grants that it is so.',
			announces: 'Makes known a decision, or what is going to be done.'
		} satisfies Record<Stance, string>,
		speech: 'Who speaks is one thing, whose words stand in the article another. Quotation marks tell them apart:',
		/** What the phrase beside a speaker says of whose words an excerpt stands in. */
		speeches: {
			own: 'The words are the article’s, and so is what they say.',
			reported: 'The words are the article’s, on what somebody said. It may have been said in other words.',
			partly: 'The words are the article’s, with some of the speaker’s among them, in quotation marks.',
			direct: 'The words are the speaker’s, in quotation marks. Beside them the article may say who speaks.'
		} satisfies Record<Speech, string>,
		relayed: (parts: number, excerpts: number) =>
			sentence`“As relayed by” names who passed a statement on to the article. A quotation that is no sentence of its article says what it is instead: a headline, a caption. There ${english({ one: 'is', other: 'are' })(parts)} ${part('parts', counts.number(parts))} of them among ${part('excerpts', counts.excerpts(excerpts))}.`,
		status: 'Each mark has a status, which says whether the articles tell it as done.',
		/** The name of each status. */
		statusNames: {
			done: 'done',
			ongoing: 'ongoing',
			announced: 'announced',
			planned: 'planned',
			alleged: 'alleged or by its own account',
			denied: 'denied'
		} satisfies Record<Status, string>,
		statuses: {
			done: 'Told as having happened.',
			ongoing: 'Told as still going on.',
			announced: 'Somebody has announced it; the articles do not tell that it was done.',
			planned: 'Somebody plans it; the articles do not tell that it was done.',
			alleged:
				'Only a party says so, or somebody whom an article quotes; no article says so in its own voice. Said by those who act alone, it stands as “by its own account”, whoever they are; said of others, as “alleged”.',
			denied: 'Somebody says that it did not happen; the articles do not tell it as a fact.'
		} satisfies Record<Status, string>,
		bases: 'Each mark rests on somebody’s word, some on that of several:',
		/** On whose word a mark rests; its panel says which. */
		basisNames: {
			article: 'an article’s',
			own: 'its own',
			other: 'the other side’s',
			third: 'a third party’s'
		} satisfies Record<Basis, string>,
		basisMeanings: {
			article: 'An article says so in its own voice.',
			own: 'Whoever acts says so, or somebody who speaks for them. Of an event everybody who takes part acts.',
			other: 'Those whom the act is towards or against say so.',
			third: 'Somebody else says so, whom an article quotes.'
		} satisfies Record<Basis, string>,
		dashed: (statuses: string[]) => `Dashed on the map: ${statuses.join(', ')}.`,
		/** Of quotations in which a mark or an answer rests on some of the words. */
		used: 'Where a mark or an answer rests on some words of a quotation, these are underlined in it, and the line below says who says these words, and how.',
		differ: sentence`Where the articles or their speakers differ, the answers stand side by side and none is preferred: ${part('disagreements', 'where accounts differ')}. Figures that are disputed are never added up or averaged.`
	},
	dates: {
		basis:
			'When something happened and when it was published are kept apart. A date is stated where the words of an article give it; otherwise it was worked out by the editors, is marked “inferred” or “uncertain”, underlined with dots, and its reason stands beside it. In the captions on the map, such a date stands in square brackets.',
		marks: (marks: number, inferred: number, undated: number) =>
			sentence`Of ${part('dated-marks', counts.number(marks))} ${english({ one: 'mark', other: 'marks' })(marks)}, ${part('stated-marks', counts.number(marks - inferred - undated))} ${english({ one: 'has', other: 'have' })(marks - inferred - undated)} a stated date, ${part('inferred-marks', counts.number(inferred))} an inferred one and ${part('undated-marks', counts.number(undated))} none.`,
		articles: (dated: number, articles: number) =>
			sentence`Of ${part('dated-articles-whole', counts.number(articles))} ${english({ one: 'article', other: 'articles' })(articles)}, ${part('dated-articles', counts.number(dated))} ${english({ one: 'states', other: 'state' })(dated)} the day of publication.`,
		inferredArticles: 'Inferred: when articles were published',
		inferredMarks: 'Inferred: when it happened',
		undatedMarks: 'Without a date'
	},
	places: {
		named: (named: number, places: number) =>
			sentence`${part('places-named', counts.number(named))} of ${part('places', counts.places(places))} ${english({ one: 'is a point that the articles name', other: 'are points that the articles name' })(named)}, drawn as a full dot.`,
		implied: 'No article names these. They stand for a state or a body that the articles name, and are drawn as rings:',
		areas: 'These are areas. Each is hatched, or a soft disc; a point in a small broken ring stands for all of it:',
		names: 'Places are called what the language of this map calls them. The articles’ own spellings stand on each place’s page.'
	},
	corrections: {
		means: (corrections: number) =>
			sentence`What was published and then changed stays told: ${part('corrections', english({ one: '# correction', other: '# corrections' })(corrections))}, the newest first, each also beside what was corrected. The ${part('feed', 'web feed')} brings the next ones.`
	}
};
