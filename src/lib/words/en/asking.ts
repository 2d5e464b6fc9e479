import type { Basis, Status, Tone } from '../../corpus/vocabulary.ts';
import { counts, english } from './counts.ts';
import { timeline } from './timeline.ts';
import { voice } from './voice.ts';

const people = english({ one: '# person or body', other: '# people and bodies' });
const points = english({ one: '# point', other: '# points' });
const quotations = english({ one: '# quotation', other: '# quotations' });
const results = english({ one: '# result below', other: '# results below' });
const or = new Intl.ListFormat('en', { type: 'disjunction' });

/** A text that begins a line or a sentence. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (text: string) => `‘${text}’`;

/** The words of the controls by which a reader asks the story: search, filters, the line of time. */
export const asking = {
	name: 'Ask the story',
	search: 'Search the words',
	filters: 'Filter',
	time: 'Time',
	timeline,
	capital,
	/** The list below the field. */
	results: {
		name: 'What is found',
		groups: {
			places: counts.places,
			people,
			points,
			marks: counts.marks,
			questions: counts.questions,
			articles: counts.articles,
			quotations
		},
		/** The last line of a group of which not all is shown. */
		all: {
			places: (n: number) => `All ${counts.places(n)}`,
			people: (n: number) => `All ${people(n)}`,
			points: (n: number) => `All ${points(n)}`,
			marks: (n: number) => `All ${counts.marks(n)}`,
			questions: (n: number) => `All ${counts.questions(n)}`,
			articles: (n: number) => `All ${counts.articles(n)}`,
			quotations: (n: number) => `All ${quotations(n)}`
		},
		/** Of a group that is longer than any list. */
		first: (shown: number, n: number) => `The first ${counts.number(shown)} of ${counts.number(n)}`,
		nothing: 'No word of the story begins so.',
		meant: 'Did you mean',
		/** Spoken once the reader rests. */
		spoken: (n: number) => ` ${results(n)}.`
	},
	/** The names of the groups of the filters. */
	groups: {
		kinds: 'Kind',
		tones: 'Tone of a link',
		statuses: 'How certain',
		articles: 'Article',
		speakers: 'Who is quoted',
		actors: 'Who takes part or is heard',
		places: 'Place',
		stances: 'How it is said',
		bases: 'On whose word',
		contested: 'Accounts differ'
	},
	tones: { hostile: 'hostile', cooperative: 'cooperative', neutral: 'neutral' } satisfies Record<Tone, string>,
	statuses: {
		done: 'told as done',
		ongoing: 'going on when told',
		announced: 'announced',
		planned: 'planned',
		alleged: 'alleged or claimed',
		denied: 'denied'
	} satisfies Record<Status, string>,
	bases: {
		article: 'told by an article',
		own: 'told by those who act',
		other: 'told by the other side',
		third: 'told by a third party'
	} satisfies Record<Basis, string>,
	stances: voice.stances.many,
	contested: 'on which accounts differ',
	/** An article among those who are quoted. */
	ownVoice: (article: string) => `${article}, in its own voice`,
	article: (outlet: string | null, title: string) => (outlet === null ? title : `${outlet}: ${title}`),
	/** What stands before the values of a part of the question. */
	before: {
		kinds: '',
		tones: '',
		statuses: '',
		bases: '',
		speakers: 'voiced by ',
		actors: 'with ',
		places: 'at ',
		articles: 'in ',
		stances: 'in words that ',
		contested: '',
		text: 'with words that begin ',
		days: ''
	},
	text: quoted,
	days: {
		since: (day: string) => `from ${day} on`,
		until: (day: string) => `up to ${day}`,
		within: (days: string) => `within ${days}`,
		on: (day: string) => `on ${day}`
	},
	/** The values of a part with the words between them, each value once. */
	either: (values: string[]) => or.formatToParts(values),
	/** Between two parts, and after the last. */
	comma: ', ',
	answer: (marks: number, whole: number, excerpts: number, articles: number) =>
		marks === 0
			? `: none of ${counts.marks(whole)}${excerpts > 0 ? `, ${counts.excerpts(excerpts)} from ${counts.articles(articles)}` : ''}.`
			: `: ${counts.number(marks)} of ${counts.marks(whole)}, ${counts.excerpts(excerpts)} from ${counts.articles(articles)}.`,
	remove: (text: string) => `Remove: ${text}`,
	clear: 'Clear all',
	/** What would give an answer where nothing does. */
	without: (text: string, marks: number) => `Without ${quoted(text)}: ${counts.marks(marks)}`,
	hopeless: 'No single part of this question is to blame: clear some of it.',
	/** What a link asks for and the story does not have. */
	unknown: {
		kinds: (value: string) => `This link asks for a kind ${quoted(value)} that the story does not have.`,
		speakers: (value: string) => `This link asks for a speaker ${quoted(value)} whom the story does not have.`,
		actors: (value: string) => `This link asks for an actor ${quoted(value)} whom the story does not have.`,
		places: (value: string) => `This link asks for a place ${quoted(value)} that the story does not have.`,
		articles: (value: string) => `This link asks for an article ${quoted(value)} that the story does not have.`,
		tones: (value: string) => `This link asks for a tone ${quoted(value)} that no link has.`,
		statuses: (value: string) => `This link asks for a certainty ${quoted(value)} that no mark has.`,
		bases: (value: string) => `This link asks for a source ${quoted(value)} on whose word no mark rests.`,
		stances: (value: string) => `This link asks for a manner of speaking ${quoted(value)} that no quotation has.`,
		from: (value: string) => `This link asks for a first day ${quoted(value)} that is no day of the calendar.`,
		to: (value: string) => `This link asks for a last day ${quoted(value)} that is no day of the calendar.`
	},
	dismiss: 'Leave it out',
	option: { of: (marks: number) => counts.marks(marks), all: (n: number) => `Show all ${counts.number(n)}` },
	show: (marks: number) => `Show ${counts.marks(marks)}`
};
