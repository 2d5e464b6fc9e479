import type { QuotablePart, Stance, Status } from '../../corpus/vocabulary.ts';
import { counts } from './counts.ts';

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
		data: 'Data'
	},
	rights: 'Quotations remain their publishers’. Basemap: Natural Earth, public domain.',
	fullMap: 'Open the full map',
	titles: {
		unknown: 'Not in the story',
		question: 'A question on which accounts differ',
		excerpt: (speaker: string) => `In the words of ${speaker}`,
		articleItself: 'the article itself',
		noOutlet: 'Outlet not named in the text',
		noHeadline: 'No headline',
		noHeadlineBut: (words: string) => `No headline: “${words} …”`
	},
	voice: {
		article: 'The article',
		articleAnswers: 'An article in its own voice',
		own: 'in its own voice',
		relayedBy: (names: string) => `, as relayed by ${names}`,
		citing: (names: string) => `, citing ${names}`,
		and: (names: string[]) => names.join(' and ')
	},
	/** How an excerpt's speaker speaks, after the speaker's name. */
	stances: {
		reports: 'reports',
		says: 'says',
		claims: 'claims',
		accuses: 'accuses',
		denies: 'denies',
		confirms: 'confirms',
		announces: 'announces'
	} satisfies Record<Stance, string>,
	/** The same after a name that is a plural. */
	stancesOfMany: {
		reports: 'report',
		says: 'say',
		claims: 'claim',
		accuses: 'accuse',
		denies: 'deny',
		confirms: 'confirm',
		announces: 'announce'
	} satisfies Record<Stance, string>,
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
