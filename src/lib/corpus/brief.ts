import type {
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
	StoryPoint
} from './types.ts';

/** Present where readers have to be told that the date was inferred. */
type Inferred = { dateBasis?: Pick<DateBasis, 'kind'> };

/**
 * The part of a corpus that the map shows, and that a reader loads before anything is opened or asked. A corpus is a brief too, so a
 * function that takes a brief takes a corpus as well.
 */
export type Brief = {
	format: 1;
	story: Omit<Story, 'borders' | 'periods' | 'groups'>;
	articles: Pick<Article, 'id'>[];
	places: Pick<Place, 'id' | 'name' | 'kind' | 'country' | 'coordinates' | 'placed'>[];
	/** Those that no mark cites. A brief names the others by their marks, and not by their ids (see `briefOf`). */
	excerpts: Pick<Excerpt, 'id'>[];
	eventKinds: Omit<EventKind, 'definition' | 'saying'>[];
	linkKinds: Omit<LinkKind, 'definition' | 'tones' | 'saying'>[];
	/** An event has its title only where the map draws the event. */
	events: (Pick<Event, 'id' | 'kind' | 'date' | 'status' | 'places' | 'excerpts'> & { title?: string } & Inferred)[];
	/** A link has its title only where the map names the link by itself, and not by its strand. */
	links: (Pick<Link, 'id' | 'kind' | 'tone' | 'date' | 'status' | 'from' | 'to' | 'excerpts'> & { title?: string } & Inferred)[];
	/** Of a brief those that points rest on. */
	disagreements: Pick<Disagreement, 'id' | 'about'>[];
	/** In a brief: the marks that the other disagreements are about. */
	contested?: string[];
	points: Pick<StoryPoint, 'id' | 'label' | 'marks' | 'bounds'>[];
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
	'disagreements',
	'points'
] as const satisfies readonly (keyof Corpus)[];
export type List = (typeof LISTS)[number];
