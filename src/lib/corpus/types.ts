import type { ActorKind, FactOrigin, QuotablePart, Speech } from './source-vocabulary.ts';
import type { EventDrawing, LinkDrawing, PlaceKind, Placed, Rank, Sides, Stance, Status, Succession, Tone } from './vocabulary.ts';

/**
 * The corpus as published at `/data/corpus.json`, format 1; `geodata/README.md` describes each field.
 *
 * Ids are kebab-case and unique across the whole corpus, whatever the kind of thing, so an id alone is a link.
 */

/** A list with at least one entry: evidence is never empty. */
export type NonEmpty<T> = [T, ...T[]];

/** `[longitude, latitude]` in degrees, WGS 84. */
export type Position = [number, number];

/** One correction of something published. */
export type Correction = {
	/** The day of the correction, ISO 8601 `YYYY-MM-DD`. */
	date: string;
	/** What was changed. */
	change: string;
	/** Why the change was made. */
	reason: string;
};

/** A thing that stays where it was: with a log of its corrections, the newest last, and the ids that it had before, which still lead to it. */
type Kept = { log?: Correction[] | undefined; aliases?: string[] | undefined };

/** What a date rests on. */
export type DateBasis = {
	/** stated: the words give the date; inferred: an editor worked the date out, and `reason` says how; none: there is no date. */
	kind: 'stated' | 'inferred' | 'none';
	/** The article's own words for the date, verbatim; null where the article has none. */
	phrase: string | null;
	/** Why the phrase means the date, in our words; a reason that rests on something outside the articles says so. */
	reason: string | null;
};

export type Story = {
	id: string;
	title: string;
	/** One sentence that says what the story is about. */
	introduction: string;
	/** BCP 47 tag of our own words. */
	language: string;
	/** First view as `[west, south, east, north]` in degrees; west is greater than east where the view crosses the antimeridian. */
	bounds: [number, number, number, number];
	/** Places that keep their label at every size. */
	principal: NonEmpty<string>;
	/** What the borders on the map follow, for the reader. */
	borders: string;
	/** The dates that the headline is about, as an EDTF interval; absent where the headline is about all of the story. */
	focus?: string | undefined;
	/** The story's own names of periods, in time order. */
	periods?: Period[] | undefined;
	/** Marks that belong together under a name; a mark is in one group at most. */
	groups?: MarkGroup[] | undefined;
};

/** Events and links that belong together under a name of the story's own. */
export type MarkGroup = {
	title: string;
	marks: NonEmpty<string>;
};

/** A stretch of time with a name of its own. */
export type Period = {
	title: string;
	/** EDTF. */
	range: string;
};

/** One of the steps that tell the story in short. */
export type StoryPoint = {
	id: string;
	/** The words of the point on the map, at most 32 characters. */
	label: string;
	/** One sentence of ours, which attributes; at most 140 characters. */
	text: string;
	/** Ids of events, links or disagreements; the first one carries the point. */
	marks: NonEmpty<string>;
	/** The one quotation shown with the point: an excerpt that one of the marks cites, or an answer of a disagreement among the marks. */
	excerpt: string;
	/** What the map shows of the point, where that is not the marks alone; as the bounds of the story. */
	bounds?: [number, number, number, number] | undefined;
	/** EDTF; when the point was, where that is not the date of the first mark. */
	range?: string | undefined;
};

/** What a fact about an article rests on. */
export type FactSource = {
	from: FactOrigin;
	/** The words that tell it, verbatim, where they are others than the fact's own: words of the saved text, or of an address. */
	phrase?: string | undefined;
	/** Why those words tell it, in ours. */
	reason?: string | undefined;
};

/** Facts about an article that may come from outside the saved text. What the date of publication rests on is told by its basis. */
export type ArticleSources = {
	url?: FactSource | undefined;
	archived?: FactSource | undefined;
	outlet?: FactSource | undefined;
	author?: FactSource | undefined;
	title?: FactSource | undefined;
	imageCaption?: FactSource | undefined;
	published?: Pick<FactSource, 'from'> | undefined;
};

export type Article = {
	id: string;
	/** File name of the original. */
	file: string;
	/** Where the article is published, and where a copy of that page is kept: absolute http or https addresses. */
	url?: string | undefined;
	archived?: string | undefined;
	/** The outlet; null where nothing names one. */
	outlet: string | null;
	/** Who wrote the article, as printed. */
	author?: string | undefined;
	/** Whom the text credits, an agency for instance, which need not be the publisher. */
	credit?: string | undefined;
	/** The headline, or null where there is none. */
	title: string | null;
	/** What the article is called in brief, in our words, without the outlet: on cards, beside answers, in the foot. */
	shortTitle?: string | undefined;
	/** The caption of the article's picture; the picture itself is not published. */
	imageCaption?: string | undefined;
	/** What those facts rest on that the saved text does not give, or not by itself; see `sourceOf`. */
	sources?: ArticleSources | undefined;
	/** The date of publication, in EDTF. */
	published: string;
	publishedBasis: DateBasis;
	/** BCP 47 tag. */
	language: string;
	/** Digest of the original's bytes, lower-case hexadecimal. */
	sha256: string;
};

export type Place = Kept & {
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
	/** Present where the name is a plural. */
	plural?: true | undefined;
	/** The name as written inside a sentence, where that form differs: “the Ministry of Fisheries”. */
	inSentence?: string | undefined;
	/** The actor for whom this one speaks or acts: a state for its minister. */
	memberOf?: string | undefined;
	/** What articles call the actor by office, at the time of each. */
	offices?: NonEmpty<Office> | undefined;
};

/** An office in an article's own words. */
export type Office = {
	/** Verbatim, within the excerpt. */
	words: string;
	excerpt: string;
};

/** What one mark or answer takes from an excerpt, where that is not the whole of the excerpt as it stands. */
export type Use = {
	excerpt: string;
	/** The words within the excerpt, verbatim, that give the mark or the answer; they stand there once. */
	words?: string | undefined;
	/** The stance of those words, where one sentence does two things. */
	stance?: Stance | undefined;
	/** The article, where its own words are meant in a sentence that tells what somebody else said. */
	speaker?: string | undefined;
};

/** How one mark comes after another, as an article says: because of it, after it, or in answer to it. */
export type Follows = {
	mark: string;
	how: Succession;
	/** The excerpt that says so, which one of the two marks cites. */
	excerpt: string;
};

export type Excerpt = Kept & {
	id: string;
	article: string;
	/** The part of the page that the words are, where the words are no sentence of the article. */
	part?: QuotablePart | undefined;
	/** Verbatim, as in W3C TextQuoteSelector. */
	exact: string;
	/** Up to 64 code points directly before the words, and directly after. */
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
	/** Whose words the excerpt stands in. */
	speech: Speech;
	/** BCP 47 tag of the quotation. */
	language: string;
	translation?: Translation | undefined;
};

/** A quotation in another language, for readers who do not read its own. It stands below the quotation and never in its place. */
export type Translation = {
	text: string;
	/** Who made it, in our words: a person, an agency, a machine. */
	by: string;
	/** BCP 47 tag of the translation. */
	language: string;
};

/** The fields that kinds of event and kinds of link have in common: a row of the story's table of kinds. */
type Kind = {
	/** The id, unique among the kinds of event or among the kinds of link. */
	id: string;
	/** The name of the kind in the story's language, written as at the beginning of a line: "Phone call". */
	label: string;
	/** What a mark of the kind tells, in a sentence. */
	definition: string;
	/** Present where marks of the kind belong to an armed conflict. */
	conflict?: true | undefined;
	/** Present where to say it is to do it, as with a pledge: the word of who does it is enough. */
	saying?: true | undefined;
};

export type EventKind = Kind & { drawing: EventDrawing };

export type LinkKind = Kind & {
	/** The tones that a link of the kind may have. */
	tones: NonEmpty<Tone>;
	sides: Sides;
	drawing: LinkDrawing;
};

type Evidence = {
	excerpts: NonEmpty<string>;
	/** Of those excerpts that are used in part or otherwise than they stand. */
	uses?: NonEmpty<Use> | undefined;
};
type Dated = { date: string | null; dateBasis: DateBasis };
type Told = {
	/** What a reader has to know beside the title, in a sentence or two of ours. */
	note?: string | undefined;
	/** Present on a mark of the second rank; points are the first, all other marks the last. */
	rank?: Rank | undefined;
	follows?: NonEmpty<Follows> | undefined;
};

export type Event = Evidence &
	Dated &
	Told &
	Kept & {
		id: string;
		/** The id of one of the corpus's kinds of event. */
		kind: string;
		title: string;
		status: Status;
		/** Where the event happened; empty where the articles do not say. */
		places: string[];
		actors: string[];
		/** Who stands on which side, where the event has sides: ids among the actors. Those of one side need not be together. */
		sides?: [NonEmpty<string>, NonEmpty<string>, ...NonEmpty<string>[]] | undefined;
	};

export type Link = Evidence &
	Dated &
	Told &
	Kept & {
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
		/** Actors together with whom the side at `from` acts. */
		with?: NonEmpty<string> | undefined;
		/** Actors against whom the act is, where that is not the side at `to`. */
		against?: NonEmpty<string> | undefined;
	};

/** The most letters of a short answer: a caption on the map has a line for it. */
export const SHORT_ANSWER = 28;

export type Version = Evidence & {
	answer: string;
	/** What several answers come to alike, in our words; answers of one position stand together. */
	position?: string | undefined;
	/** The answer in the few letters that the map has room for, at most `SHORT_ANSWER`. */
	shortAnswer?: string | undefined;
	/** Who gives the answer: the id of an actor or of an article. */
	speaker: string;
	/** Actors who give the answer together with the speaker. */
	with?: string[] | undefined;
	/** Where the speaker is an article that tells statements of others: the ids of the actors who made the statements. */
	relaying?: string[] | undefined;
};

export type Disagreement = Kept & {
	id: string;
	question: string;
	/** What the question belongs to, in our words: the heading that it stands under where all questions are listed. */
	topic?: string | undefined;
	/** Present where nothing is in dispute but what somebody or something is called; its marks do not count as contested. */
	wording?: true | undefined;
	/** Ids of the events and links that the question bears on. */
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
	/** The story in short, in order. */
	points: StoryPoint[];
};

/** The days that stand for an open end in `Days`: the first and the last day that ISO 8601 writes with four digits. */
export const OPEN_PAST = '0001-01-01';
export const OPEN_FUTURE = '9999-12-31';

/** The days of an EDTF date, worked out once, at build time. */
export type Days = {
	/** First and last day that the date can mean, ISO 8601 `YYYY-MM-DD`; an open end is `OPEN_PAST` or `OPEN_FUTURE`. Days sort as text. */
	earliest: string;
	latest: string;
	/**
	 * Where the date has a time of day: the moment in UTC, `2024-08-04T16:30:00Z`; of a time without a zone the local one, without the `Z`.
	 * Those of one kind sort as text; of two kinds only the days can be compared.
	 */
	moment?: string;
	/** The date in words for readers, in the story's language: "25–27 July 2024". */
	text: string;
};

/** Every EDTF string of a corpus with its days. */
export type Calendar = Record<string, Days>;
