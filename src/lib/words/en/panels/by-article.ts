import { counts } from '../counts.ts';

/** What each article says of an event, a link, a point or a place. */
export const byArticle = {
	title: 'By article',
	/** How much one article has of it, after the article's name. */
	excerpts: (n: number) => counts.excerpts(n),
	marks: (n: number) => ` (${counts.marks(n)})`,
	/** Before the names of articles that tell nothing of it, and of those that came too early to. */
	silent: 'Silent:',
	before: 'Published before it:',
	silentMeans: 'An article is silent where no quotation of it here tells of this.',
	/** Before the names of articles that came before everything at a place. */
	beforeAll: 'Published before anything there:',
	silentThere: 'An article is silent where no mark there rests on its words.',
	/** Of a place, and of all places of its state. */
	told: (name: string) => `Marks, ${name}:`,
	silentOn: (name: string) => `Silent on ${name}:`,
	noneSilent: (name: string) => `No article is silent on ${name}.`,
	/** The only place of a state that is on the map, and all of several. */
	seat: (place: string, state: string) => `${state} (at ${place})`,
	state: (name: string, places: number) => `${name}, ${counts.places(places)} together`
};
