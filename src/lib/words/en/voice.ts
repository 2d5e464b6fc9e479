import type { Speech, Stance } from '../../corpus/vocabulary.ts';

const list = new Intl.ListFormat('en');

/** Who speaks, how, and whose words that is told in: on cards, in headings, beside answers and in citations. Names come joined by `and`. */
export const voice = {
	and: (names: string[]) => list.format(names),
	/** The article that is at hand, one of several, and one whose outlet is known. */
	article: 'The article',
	anArticle: 'An article',
	articleOf: (outlet: string) => `The ${outlet} article`,
	/** After a speaker and a stance: whose words these are. */
	words: {
		own: 'in its own voice',
		reported: 'in the article’s words',
		partly: 'partly in the article’s words',
		direct: 'as quoted'
	} satisfies Record<Speech, string>,
	relayedBy: (names: string) => `as relayed by ${names}`,
	citing: (names: string) => `citing ${names}`,
	heading: {
		own: (article) => `${article}, in its own voice`,
		reported: (article, speakers) => `${article}, on what ${speakers} said`,
		partly: (article, speakers) => `${article}, on what ${speakers} said, partly quoted`,
		direct: (_, speakers) => `In the words of ${speakers}`
	} as Record<Speech, (article: string, speakers: string) => string>,
	/** Who gives an answer, where that is an article: for itself, for others whose statements it tells, or both. */
	answers: {
		own: (article: string) => `${article}, in its own voice`,
		relaying: (article: string, speakers: string) => `${article}, on what ${speakers} said`,
		both: (article: string, speakers: string) => `${article}, in its own voice and on what ${speakers} said`
	},
	/** After whoever else gives an answer: how the words reached the articles. A relay's name says “reported” by itself. */
	told: { reported: 'as reported', partly: 'partly quoted', direct: 'quoted' },
	/** In a citation, after the voice and before the article. */
	cited: { own: 'in', reported: 'reported in', partly: 'partly quoted in', direct: 'quoted in' } satisfies Record<Speech, string>,
	/** How one speaker speaks, and how several do or one whose name is a plural. */
	stances: {
		one: {
			reports: 'reports',
			says: 'says',
			claims: 'claims',
			accuses: 'accuses',
			denies: 'denies',
			confirms: 'confirms',
			announces: 'announces'
		} satisfies Record<Stance, string>,
		many: {
			reports: 'report',
			says: 'say',
			claims: 'claim',
			accuses: 'accuse',
			denies: 'deny',
			confirms: 'confirm',
			announces: 'announce'
		} satisfies Record<Stance, string>
	}
};
