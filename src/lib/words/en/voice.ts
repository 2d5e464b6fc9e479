import type { Speech } from '../../corpus/source-vocabulary.ts';
import type { Stance } from '../../corpus/vocabulary.ts';
import { sentence, type Naming, type Part } from '../sentence.ts';

const list = new Intl.ListFormat('en');

/** Who speaks, how, and in whose words: on cards, in headings, beside answers and in citations. `and` joins names. */
export const voice = {
	and: (names: readonly Part[]): Naming => {
		const left = [...names];
		return list.formatToParts(names.map(({ text }) => text)).map(({ type, value }) => (type === 'element' ? left.shift()! : value));
	},
	/** The article at hand, one of several articles, and an article whose outlet is known. */
	article: 'The article',
	anArticle: 'An article',
	articleOf: (outlet: string) => `The ${outlet} article`,
	/** Whose words an excerpt stands in; follows the speaker and the stance. */
	words: {
		own: 'in its own voice',
		reported: 'in the article’s words',
		partly: 'partly in the article’s words',
		direct: 'as quoted'
	} satisfies Record<Speech, string>,
	/** After what an article says in its own voice, where its words stand in a sentence that tells what others said. */
	within: (names: Naming) => sentence`where it tells what ${names} said`,
	relayedBy: (names: Naming) => sentence`as relayed by ${names}`,
	citing: (names: Naming) => sentence`citing ${names}`,
	heading: {
		own: (article) => `${article}, in its own voice`,
		reported: (article, speakers) => `${article}, on what ${speakers} said`,
		partly: (article, speakers) => `${article}, on what ${speakers} said, partly quoted`,
		direct: (_, speakers) => `In the words of ${speakers}`
	} as Record<Speech, (article: string, speakers: string) => string>,
	/** Who gives an answer, where an article does: in its own voice, on the statements of others, or both. */
	answers: {
		own: (article: string) => sentence`${article}, in its own voice`,
		relaying: (article: string, speakers: Naming) => sentence`${article}, on what ${speakers} said`,
		both: (article: string, speakers: Naming) => sentence`${article}, in its own voice and on what ${speakers} said`
	},
	/** How the words of an answer reached the articles; follows the speakers. A phrase on relays makes “as reported” needless. */
	told: { reported: 'as reported', partly: 'partly quoted', direct: 'quoted' },
	/** The words between the voice and the article in a citation. */
	cited: { own: 'in', reported: 'reported in', partly: 'partly quoted in', direct: 'quoted in' } satisfies Record<Speech, string>,
	/** The verbs of the stances: for one speaker, and for several speakers or a name that is a plural. */
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
