import type { QuotablePart, Status } from '../../corpus/vocabulary.ts';
import { counts } from './counts.ts';
import { voice } from './voice.ts';

/** What is read before anything is opened: the headline, the list, the foot; and the names of things. */
export const reader = {
	evidence: (articles: number, marks: number, excerpts: number) =>
		`${counts.articles(articles)}, ${counts.marks(marks)}, ${counts.excerpts(excerpts)}, every quotation verbatim.`,
	list: 'The story in time order',
	source: 'source',
	accountsDiffer: 'accounts differ',
	noDate: 'No date given',
	inferred: 'inferred',
	/** Round the words of an article that a date rests on. */
	dateWords: { before: 'The text says ', after: '.' },
	showMap: 'Show the map',
	failed: 'The words behind this could not be loaded.',
	again: 'Try again',
	unknownItem: 'This link names something that is not, or no longer, in the story.',
	articles: 'The articles',
	pages: {
		name: 'About this map',
		map: 'The map',
		method: 'How to read this map',
		disagreements: 'Where accounts differ',
		data: 'Data',
		relative: 'Addresses are given from the one of this page on.'
	},
	rights: 'Quotations remain their publishers’. Basemap: Natural Earth, public domain.',
	fullMap: 'Open the full map',
	titles: {
		unknown: 'Not in the story',
		question: 'A question on which accounts differ',
		noOutlet: 'Outlet not named in the text',
		noHeadline: 'No headline',
		noHeadlineBut: (quoted: string) => `No headline: ${quoted}`
	},
	voice,
	/** Quotation marks round words, and round words that begin or end with some. */
	marks: { double: ['“', '”'], single: ['‘', '’'] } as const,
	/** null: reported as done, which needs no word. */
	statuses: {
		done: null,
		ongoing: 'ongoing when told',
		announced: 'announced, not reported as done',
		planned: 'planned, not reported as done',
		alleged: 'alleged',
		denied: 'denied'
	} satisfies Record<Status, string | null> as Record<Status, string | null>,
	/** What a quotation is that is no sentence of its article. */
	parts: {
		headline: 'Headline of the article',
		subheading: 'Subheading',
		caption: 'Caption of a picture',
		'related-headline': 'Headline of another story on the page'
	} satisfies Record<QuotablePart, string>
};
