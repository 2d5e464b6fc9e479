import type {
	Actor,
	Article,
	Corpus,
	DateBasis,
	Disagreement,
	Event,
	EventKind,
	Excerpt,
	Link,
	LinkKind,
	Place,
	Story,
	Version
} from './types.ts';

/** A date's basis without its words: they are read on a card. */
export type BriefBasis = Pick<DateBasis, 'kind'>;

/**
 * What the map and the list show of a corpus, and all that a reader loads before opening anything. A corpus is a brief too: what takes
 * a brief takes either.
 */
export type Brief = {
	format: 1;
	story: Story;
	articles: (Pick<Article, 'id' | 'outlet' | 'title' | 'published' | 'language'> & { publishedBasis: BriefBasis })[];
	places: Pick<Place, 'id' | 'name' | 'kind' | 'country' | 'coordinates' | 'placed'>[];
	actors: Pick<Actor, 'id' | 'name' | 'plural' | 'inSentence'>[];
	excerpts: Pick<Excerpt, 'id' | 'article' | 'part' | 'exact' | 'speaker' | 'with' | 'via' | 'stance' | 'speech' | 'language'>[];
	eventKinds: Omit<EventKind, 'definition'>[];
	linkKinds: Omit<LinkKind, 'definition' | 'tones'>[];
	events: (Omit<Event, 'dateBasis' | 'log'> & { dateBasis: BriefBasis })[];
	links: (Omit<Link, 'dateBasis' | 'log'> & { dateBasis: BriefBasis })[];
	disagreements: (Pick<Disagreement, 'id' | 'about'> & { question?: string; versions?: Version[] })[];
};

/** The lists of a corpus, in the order of the format. */
export const LISTS = [
	'articles',
	'places',
	'actors',
	'excerpts',
	'eventKinds',
	'linkKinds',
	'events',
	'links',
	'disagreements'
] as const satisfies readonly (keyof Corpus)[];
export type List = (typeof LISTS)[number];
