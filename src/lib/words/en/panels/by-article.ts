import { counts } from '../counts.ts';

/** What each article says of an event, a link, a point or a place. */
export const byArticle = {
	title: 'By article',
	/** What one article has of it, folded: its name stands before. */
	tells: (n: number) => counts.excerpts(n),
	/** Before the names of articles that tell nothing of it. */
	silent: 'Silent:',
	silentMeans: 'Silent is an article of which no quotation here tells this.',
	before: 'Published before it:',
	/** What the articles have of the marks at a place; `places` are all places of a state in the story. */
	atPlace: (name: string) => `Which articles tell of ${name}`,
	ofState: (name: string, places: number) => `${name}, ${counts.places(places)} together`,
	marks: (n: number) => counts.marks(n),
	none: 'None is silent.'
};
