import type {
	ActorKind,
	EventDrawing,
	LinkDrawing,
	PlaceKind,
	Placed,
	QuotablePart,
	Sides,
	Speech,
	Stance,
	Status,
	Tone
} from './vocabulary.ts';

/**
 * The corpus as published at `/data/corpus.json`, format 1. Field by field in `geodata/README.md`.
 *
 * Ids are kebab-case and unique across the whole corpus, whatever the kind of thing they name, so an id alone is a link.
 */

/** A list with at least one entry: evidence is never empty. */
export type NonEmpty<T> = [T, ...T[]];

/** `[longitude, latitude]` in degrees, WGS 84. */
export type Position = [number, number];

/** One correction of something published. */
export type Correction = {
	/** The day it was made, ISO 8601 `YYYY-MM-DD`. */
	date: string;
	/** What was changed. */
	change: string;
	/** Why. */
	reason: string;
};

/** What keeps a log of its corrections, the newest last; absent where there were none. */
type Logged = { log?: Correction[] | undefined };

/** What a date rests on. */
export type DateBasis = {
	/** stated: the words give this date; inferred: it was worked out, and `reason` says how. */
	kind: 'stated' | 'inferred';
	/** The article's own words, verbatim, or null where it has none. */
	phrase: string | null;
	/** Why the phrase means this date, in our words; says so where it rests on something outside the articles. */
	reason: string | null;
};

export type Story = {
	id: string;
	title: string;
	/** One sentence that says what the story is about. */
	introduction: string;
	/** BCP 47 tag of our own words. */
	language: string;
	/** First view as `[west, south, east, north]` in degrees; west is greater than east where it crosses the antimeridian. */
	bounds: [number, number, number, number];
	/** Places that keep their label at every size. */
	principal: NonEmpty<string>;
	/** What the borders on the map follow, for the reader. */
	borders: string;
};

export type Article = {
	id: string;
	/** File name of the original. */
	file: string;
	/** As the text names it, or null where it does not. */
	outlet: string | null;
	/** The headline, or null where the text has none. */
	title: string | null;
	/** EDTF. */
	published: string;
	publishedBasis: DateBasis;
	/** BCP 47 tag. */
	language: string;
	/** Digest of the original's bytes, lower-case hexadecimal. */
	sha256: string;
};

export type Place = Logged & {
	id: string;
	name: string;
	/** Every spelling the articles use. */
	names: string[];
	kind: PlaceKind;
	/** ISO 3166-1 alpha-2, or null for a region of several countries. */
	country: string | null;
	coordinates: Position;
	placed: Placed;
};

export type Actor = {
	id: string;
	name: string;
	names: string[];
	kind: ActorKind;
	/** Where the name is a plural. */
	plural?: true | undefined;
	/** The name inside a sentence, where it reads otherwise there: “the Ministry of Fisheries”. */
	inSentence?: string | undefined;
};

export type Excerpt = Logged & {
	id: string;
	article: string;
	/** Where the words are none of the article's sentences: what they are instead. */
	part?: QuotablePart | undefined;
	/** Verbatim, as in W3C TextQuoteSelector. */
	exact: string;
	/** Up to 64 code points before and after. */
	prefix: string;
	suffix: string;
	/** Unicode code points from the start of the original, 0-based, end exclusive. */
	start: number;
	end: number;
	/** An actor's id, or the article's own id for the outlet's own voice. */
	speaker: string;
	/** Actors who say the same together with the speaker, in one statement. */
	with?: string[] | undefined;
	/** Who relays the statement to the article (actor ids), nearest to the article first. */
	via?: string[] | undefined;
	stance: Stance;
	/** Whose words these are. */
	speech: Speech;
	/** BCP 47 tag of the quotation. */
	language: string;
};

/** What kinds of event and of link have in common: a row of the story's table of kinds. */
type Kind = {
	/** Unique among the kinds of event, or among those of link. */
	id: string;
	/** In the story's language, as it begins a line: "Phone call". */
	label: string;
	/** What a mark of this kind tells, in a sentence. */
	definition: string;
	/** Where marks of this kind belong to an armed conflict. */
	conflict?: true | undefined;
};

export type EventKind = Kind & { drawing: EventDrawing };

export type LinkKind = Kind & {
	/** The tones that a link of this kind may have. */
	tones: NonEmpty<Tone>;
	sides: Sides;
	drawing: LinkDrawing;
};

type Evidence = { excerpts: NonEmpty<string> };
type Dated = { date: string | null; dateBasis: DateBasis };

export type Event = Evidence &
	Dated &
	Logged & {
		id: string;
		/** The id of one of the corpus's kinds of event. */
		kind: string;
		title: string;
		status: Status;
		/** Where it happened; empty where the articles do not say. */
		places: string[];
		actors: string[];
	};

export type Link = Evidence &
	Dated &
	Logged & {
		id: string;
		/** The id of one of the corpus's kinds of link. */
		kind: string;
		tone: Tone;
		status: Status;
		title: string;
		/** Place ids; a state stands at its capital. */
		from: string;
		to: string;
		fromActor: string;
		toActor: string;
	};

export type Version = Evidence & {
	answer: string;
	/** Who gives it: an actor's id, or an article's. */
	speaker: string;
	/** Actors who give it together with the speaker. */
	with?: string[] | undefined;
	/** Where the speaker is an article: whose statements the cited excerpts are, which the article tells in its own words. Actor ids. */
	relaying?: string[] | undefined;
};

export type Disagreement = Logged & {
	id: string;
	question: string;
	/** Ids of the events and links it bears on. */
	about: NonEmpty<string>;
	versions: Version[];
};

export type Corpus = {
	format: 1;
	story: Story;
	articles: Article[];
	places: Place[];
	actors: Actor[];
	excerpts: Excerpt[];
	/** The kinds that the events have, and no others. */
	eventKinds: EventKind[];
	/** The kinds that the links have, and no others. */
	linkKinds: LinkKind[];
	events: Event[];
	links: Link[];
	disagreements: Disagreement[];
};

/** What an open end reads as in `Days`: the first and the last day that ISO 8601 writes with four digits. */
export const OPEN_PAST = '0001-01-01';
export const OPEN_FUTURE = '9999-12-31';

/** An EDTF date worked out once, at build time. */
export type Days = {
	/** First and last day it can mean, ISO 8601 `YYYY-MM-DD`; an open end is `OPEN_PAST` or `OPEN_FUTURE`. Both sort as text. */
	earliest: string;
	latest: string;
	/** For readers, in the story's language: "25–27 July 2024". */
	text: string;
};

/** Every EDTF string of a corpus with its days. */
export type Calendar = Record<string, Days>;
