import type { Basis, Stance, Status, Tone } from '../corpus/vocabulary.ts';

/** A day, ISO 8601 `YYYY-MM-DD`. */
export type Day = string;

/**
 * A question to the story: which marks? Values of one field are alternatives, fields narrow each other; an empty field asks nothing.
 */
export type Query = {
	/** Beginnings of words that all stand in a mark's title, note or quotations, or in the names of its places, actors and speakers. */
	text: string;
	/** First and last day of a span that a mark's date must touch. */
	from: Day | null;
	to: Day | null;
	/** Kinds of events and links. */
	kinds: readonly string[];
	tones: readonly Tone[];
	statuses: readonly Status[];
	/** On whose word a mark rests. */
	bases: readonly Basis[];
	/** Ids of those who are quoted: actors, by themselves or by those who belong to them, and articles that speak in their own voice. */
	speakers: readonly string[];
	/** Ids of actors that take part, speak or relay, by themselves or by those who belong to them. */
	actors: readonly string[];
	places: readonly string[];
	articles: readonly string[];
	stances: readonly Stance[];
	/** Whether only marks on which accounts differ are asked for. */
	contested: boolean;
};

/** The query that asks nothing, so everything answers. */
export const EVERYTHING: Query = {
	text: '',
	from: null,
	to: null,
	kinds: [],
	tones: [],
	statuses: [],
	bases: [],
	speakers: [],
	actors: [],
	places: [],
	articles: [],
	stances: [],
	contested: false
};

/** The fields with a choice of values; an answer counts the marks of each value. */
export const FACETS = ['kinds', 'tones', 'statuses', 'bases', 'speakers', 'actors', 'places', 'articles', 'stances', 'contested'] as const;
export type Facet = (typeof FACETS)[number];

/** Whether a query asks for nothing, so that everything answers. */
export function asksNothing({ text, from, to, contested, ...lists }: Query): boolean {
	return text.trim() === '' && from === null && to === null && !contested && Object.values(lists).every(({ length }) => length === 0);
}
