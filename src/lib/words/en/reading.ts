import type { FactOrigin, QuotablePart } from '../../corpus/source-vocabulary.ts';
import { counts, english } from './counts.ts';
import { voice } from './voice.ts';

const position = english({ one: '# position', other: '# positions' });

/** The list, the foot, and what cards, headings and citations have in common. */
export const reading = {
	/** What the story stands on, below its headline. */
	evidence: {
		/** The counts round that of the marks, which leads to what a mark is. */
		before: (articles: number) => `${counts.articles(articles)}, `,
		after: (excerpts: number) => `, ${counts.excerpts(excerpts)}, every quotation verbatim.`,
		mark: 'A mark is an event, or a link between two places'
	},
	/** The story in points, at the head of the panel. */
	points: { title: english({ one: 'The story in # point', other: 'The story in # points' }) },
	/** The links to the rest of the story, below the points. */
	ways: { name: 'Other ways in', time: 'In time order', article: 'By article' },
	/** The heading of the list of marks, by what it is sorted by. */
	lists: { time: 'The story in time order', place: 'The story by place', article: 'The story by article' },
	noPlace: 'No place given',
	/** The way from a part of the list to its place or article. */
	more: (name: string) => `More on ${name}`,
	/** The button at the end of a long list; `marks` says how many marks are not shown yet. */
	rest: (marks: string) => `Show ${marks} more`,
	/** The pages over which the list of a large story goes on. */
	listPages: {
		name: 'All marks in time order',
		range: (first: number, last: number) => `${counts.number(first)} to ${counts.number(last)}`,
		title: (first: number, last: number, all: number) =>
			`Marks ${counts.number(first)} to ${counts.number(last)} of ${counts.number(all)}, in time order`
	},
	source: 'source',
	/** Before the first words of a quotation that stands in full at another mark of the list. */
	quotedAt: 'In full at an earlier mark:',
	noDate: 'No date given',
	/** Stated by a party or by somebody whom an article quotes, and by no article; by those who act alone, it is their own account. */
	alleged: 'alleged',
	own: { one: 'by its own account', many: 'by their own account' },
	/** The words round the phrase that a date rests on, by what has the phrase. */
	dateWords: {
		before: {
			text: 'The text says ',
			page: 'The page says, not the text: ',
			address: 'The address of the page has, not the text: '
		} satisfies Record<FactOrigin, string>,
		after: '.'
	},
	articles: 'The articles',
	/** How many answers a question has; `positions` is 0 where they have none. */
	answers: (positions: number, answers: number) =>
		positions > 0 ? `${position(positions)}, ${counts.answers(answers)}` : counts.answers(answers),
	pages: {
		name: 'About this map',
		map: 'The map',
		method: 'How to read this map',
		disagreements: 'Where accounts differ',
		/** How many questions accounts differ on, and how many are only about names and words. */
		questions: (disputed: number, wording: number) => (wording > 0 ? `(${disputed}; on names: ${wording})` : `(${disputed})`),
		data: 'Data',
		publish: 'Embed this map',
		relative: 'Addresses are given from the one of this page on.'
	},
	rights: 'Quotations remain their publishers’. Basemap: Natural Earth, public domain.',
	titles: {
		unknown: 'Not in the story',
		noOutlet: 'Outlet not named in the text',
		noHeadline: 'No headline',
		twoArticles: (names: string[]) => names.join(' and '),
		noHeadlineBut: (quoted: string) => `No headline: ${quoted}`
	},
	voice,
	/** Quotation marks: double round plain words, single round words that begin or end with a double mark. */
	marks: { double: ['“', '”'], single: ['‘', '’'] } as const,
	/** Before a translation, which follows in quotation marks. */
	translationBy: (maker: string) => `Translation by ${maker}:`,
	/** The parts of an article that a quotation may be where the quotation is no sentence. */
	parts: {
		headline: 'Headline of the article',
		subheading: 'Subheading',
		caption: 'Caption of a picture',
		'related-headline': 'Headline of another story on the page'
	} satisfies Record<QuotablePart, string>
};
