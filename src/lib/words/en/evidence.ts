import type { ActorKind } from '../../corpus/source-vocabulary.ts';
import { joined, part, sentence, type Naming, type Part } from '../sentence.ts';
import { counts, english } from './counts.ts';

/** What the page on how to read the map says of what is missing, of voices, and of checking a quotation. */
export const evidence = {
	missing: {
		articles: (articles: number) =>
			sentence`The story is told by ${part('articles', counts.articles(articles))}. What others have written about it is not here, and a thing that is missing may have been told elsewhere.`,
		outlets: (articles: number, whole: number, outlets: string[]) => [
			...sentence`${part('articles-with-outlet', counts.number(articles))} of ${counts.articles(whole)} ${english({ one: 'comes', other: 'come' })(articles)} with an outlet, in the text, on the page or in its address`,
			...(outlets.length > 0 ? sentence`: ${part('outlets', outlets.join(', '))}.` : '.'),
			articles < whole ? ' Nothing is guessed about who published the others.' : ''
		],
		dated: (dated: number, whole: number) =>
			sentence`${part('articles-with-date', counts.number(dated))} of ${counts.articles(whole)} ${english({ one: 'has a date of its own', other: 'have a date of their own' })(dated)}.`,
		published: (dates: string) => sentence`Publication: ${part('published', dates)}.`,
		happened: (dates: string) => sentence`What they tell: ${part('happened', dates)}.`,
		range: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
		language: (name: string, articles: number) => `${name} (${counts.articles(articles)})`,
		languages: (languages: string[]) => sentence`Languages of the articles: ${part('languages', languages.join(', '))}.`,
		alone: (alone: number, whole: number) =>
			sentence`${part('alone', counts.number(alone))} of ${counts.marks(whole)} ${english({ one: 'rests', other: 'rest' })(alone)} on one article alone.`,
		uncited: (uncited: number, whole: number) =>
			sentence`${part('uncited', counts.number(uncited))} of ${counts.excerpts(whole)} ${english({ one: 'carries no mark; it is read at its article', other: 'carry no mark; they are read at their articles' })(uncited)} and, where accounts differ, beside the other answers.`,
		shared: (pairs: number) =>
			sentence`Articles reprint agencies and each other, often without saying so. One text printed twice is not two confirmations. ${part('shared', counts.number(pairs))} ${english({ one: 'pair of quotations here shares', other: 'pairs of quotations here share' })(pairs)} wording across articles; a mark that rests on such a pair says so.`,
		byOutlet: 'By outlet, as the articles or their pages name it',
		columns: { outlet: 'Outlet', articles: 'Articles', excerpts: 'Excerpts' },
		unnamed: 'Not named in the text',
		byArticle: 'By article',
		article: (excerpts: number, marks: number, alone: number) =>
			`${counts.excerpts(excerpts)}. ${counts.marks(marks)} ${english({ one: 'rests', other: 'rest' })(marks)} on it, ${alone} of them on it alone.`
	},
	voices: {
		spoken: (excerpts: number) =>
			sentence`Who speaks in the ${part('spoken', counts.excerpts(excerpts))}. Each is counted by the name that the article gives: where a minister speaks, the government is not counted as speaking, and the other way round. Where several speak together, the excerpt counts for each of them.`,
		articles: 'The articles themselves',
		own: 'In their own voice',
		/** The plural name of each kind of actor. */
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
		} satisfies Record<ActorKind, string>,
		speaker: (name: Part, excerpts: number): Naming => sentence`${name} (${counts.number(excerpts)})`,
		list: (names: readonly Naming[]) => joined(names, ', '),
		silent: 'Named in marks, and never heard',
		silentMeans: 'None of these is the speaker of an excerpt. An article may still tell in its own voice what they did or said:',
		relayed: 'Outlets at second hand',
		relayedOutlet: (name: string, excerpts: number) => `${name} (${counts.excerpts(excerpts)})`,
		relayedOutlets: (outlets: string[]) =>
			sentence`These outlets are not in the corpus. What they published is known here only through other articles: ${part('relayed', outlets.join(', '))}.`
	},
	checking: {
		originals: sentence`The articles are not republished here; only what is quoted is. If you have the original of an article, you can check every quotation from it. Each ${part('corpus', 'article in the data')} has the file name of its original and the SHA-256 digest of its bytes; each excerpt has the offsets where its words start and end. Offsets count Unicode code points from the start of the file, from 0, the end not included. Other forms of the data: ${part('data', 'Data')}.`,
		example: sentence`For example ${part('excerpt', 'this excerpt')}, in the folder with the original:`,
		prints: (sha256: string) => sentence`The first line must print ${part('sha256', sha256)}, the second these words:`,
		all: 'All at once, in the folder of this project, with the folder of the originals in the place of DIR. It looks for every quotation in its original and names each that does not stand there word for word:'
	}
};
