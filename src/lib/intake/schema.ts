import { z } from 'zod';
import { DEFAULT_EVENT_KINDS, DEFAULT_LINK_KINDS } from '../corpus/default-kinds.ts';
import { ID_PATTERN } from '../corpus/ids.ts';
import {
	SHORT_ANSWER,
	type Actor,
	type Correction,
	type DateBasis,
	type Event,
	type EventKind,
	type Follows,
	type Link,
	type LinkKind,
	type MarkGroup,
	type NonEmpty,
	type Office,
	type Period,
	type Story,
	type StoryPoint,
	type Use
} from '../corpus/types.ts';
import { ACTOR_KINDS, FURNITURE_KINDS, QUOTABLE_PARTS, SPEECHES } from '../corpus/source-vocabulary.ts';
import {
	EVENT_DRAWINGS,
	LINK_DRAWINGS,
	PLACE_KINDS,
	PLACED,
	RANKS,
	SIDES,
	STANCES,
	STATUSES,
	SUCCESSIONS,
	TONES
} from '../corpus/vocabulary.ts';
import { QUOTED } from './text/quoted.ts';

/** Something with evidence as the files have it: each excerpt by its id, or as a use of it. */
export type Cited<T> = Omit<T, 'excerpts' | 'uses'> & { excerpts: [string | Use, ...(string | Use)[]] };

/** How many points a story may have that writes its own. */
export const POINTS = { least: 5, most: 12 };

// The shapes of the files that people edit, and of the lock. Nothing that ships to the browser imports this file: zod stays at build time.

const id = z.string().regex(ID_PATTERN).meta({ description: 'Unique across the whole corpus, whatever the case.' });
const ref = z.string().min(1);
const text = z.string().regex(/\S/);
const verbatim = text.meta({ description: 'Verbatim: exactly as in the original, typos and typography included.' });
const language = z
	.string()
	.max(64)
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { abort: true })
	.refine(isLanguage, 'expected a BCP 47 tag that is well-formed')
	.meta({ description: 'BCP 47 tag.' });
const digest = z
	.string()
	.regex(/^[0-9a-f]{64}$/)
	.meta({ description: 'SHA-256, lower-case hexadecimal.' });
const date = z.string().min(1).max(64).meta({ description: 'EDTF (ISO 8601-2), in one of the forms of geodata/README.md.' });
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const speaker = z.union([ref, z.tuple([ref], ref)]);
const actors = z.tuple([ref], ref).meta({ description: 'Ids of actors; at least one.' });

const useSchema = z.strictObject({
	excerpt: ref,
	words: verbatim.optional().meta({ description: 'Verbatim, within the excerpt and once there: the words that give this mark or answer.' }),
	stance: z.enum(STANCES).optional().meta({ description: 'Where one sentence does two things: what it does here.' }),
	speaker: ref.optional().meta({ description: 'The article, where its own words are meant in a sentence that tells what others said.' })
}) satisfies z.ZodType<Use>;

const evidence = z
	.tuple([z.union([ref, useSchema])], z.union([ref, useSchema]))
	.meta({ description: 'Excerpts, at least one: an id, or a mapping that says what is taken from it.' });

const dateBasis = z.strictObject({
	kind: z.enum(['stated', 'inferred', 'none']).meta({ description: 'none only where the date is null.' }),
	phrase: verbatim.nullable(),
	reason: text.nullable()
}) satisfies z.ZodType<DateBasis>;

const correction = z.strictObject({
	date: z.iso.date().meta({ description: 'The day of the correction.' }),
	change: text.meta({ description: 'What was corrected.' }),
	reason: text.meta({ description: 'Why.' })
}) satisfies z.ZodType<Correction>;

const kept = {
	aliases: z.array(id).optional().meta({ description: 'Ids that it had before; links with them still lead to it.' }),
	log: z.tuple([correction], correction).optional().meta({ description: 'Corrections, the newest last.' })
};

const bounds = z.tuple([longitude, latitude, z.number().min(-180).max(540), latitude]);

export const pointSchema = z.strictObject({
	id,
	label: text.max(32).meta({ description: 'The words of the point on the map, at most 32 characters.' }),
	text: text.max(140).meta({ description: 'One sentence of ours, which attributes; at most 140 characters.' }),
	marks: z.tuple([ref], ref).meta({ description: 'Ids of events, links or disagreements; the first one carries the point.' }),
	excerpt: ref.meta({ description: 'The one quotation shown with the point; one of the marks must cite it.' }),
	bounds: bounds.optional().meta({ description: 'What the map shows of the point, where that is not the marks alone.' }),
	range: date.optional().meta({ description: 'When the point was, in EDTF, where that is not the date of the first mark.' })
}) satisfies z.ZodType<StoryPoint>;

const periodSchema = z.strictObject({ title: text, range: date }) satisfies z.ZodType<Period>;
const groupSchema = z.strictObject({ title: text, marks: z.tuple([ref], ref) }) satisfies z.ZodType<MarkGroup>;

export const storySchema = z.strictObject({
	format: z.literal(1),
	id,
	title: text,
	introduction: text,
	language,
	bounds,
	principal: z.tuple([ref], ref),
	borders: text,
	focus: date.optional().meta({ description: 'The dates that the headline is about, as an EDTF interval.' }),
	periods: z.array(periodSchema).optional().meta({ description: 'Periods with names of their own, in time order.' }),
	groups: z
		.array(groupSchema)
		.optional()
		.meta({ description: 'Events and links that belong together under a name; each in one group at most.' }),
	points: z
		.array(pointSchema)
		.min(POINTS.least)
		.max(POINTS.most)
		.optional()
		.meta({ description: 'The story in short; computed where there are none.' })
}) satisfies z.ZodType<Story & { format: 1; points?: StoryPoint[] | undefined }>;

export const placeSchema = z.strictObject({
	type: z.literal('Feature'),
	id,
	geometry: z.strictObject({ type: z.literal('Point'), coordinates: z.tuple([longitude, latitude]) }),
	properties: z.strictObject({
		name: text,
		names: z.array(text),
		kind: z.enum(PLACE_KINDS),
		country: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.nullable()
			.meta({ description: 'ISO 3166-1 alpha-2, or null for a region of several countries.' }),
		placed: z.enum(PLACED),
		...kept,
		note: text.optional().meta({ description: 'For editors: where the coordinates come from. Not published.' })
	})
});

export const placesSchema = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(placeSchema) });

const officeSchema = z.strictObject({ words: verbatim, excerpt: ref }) satisfies z.ZodType<Office>;

export const actorSchema = z.strictObject({
	id,
	name: text,
	names: z.array(text),
	kind: z.enum(ACTOR_KINDS),
	plural: z.literal(true).optional().meta({ description: 'Where the name is a plural: “analysts say”.' }),
	inSentence: text.optional().meta({ description: 'The name inside a sentence, where it reads otherwise there: “the Ministry”.' }),
	memberOf: ref.optional().meta({ description: 'The actor for whom this one speaks or acts.' }),
	offices: z
		.tuple([officeSchema], officeSchema)
		.optional()
		.meta({ description: "What articles call it by office, in the articles' words." })
}) satisfies z.ZodType<Actor>;

export const actorsSchema = z.strictObject({ actors: z.array(actorSchema) });

export const excerptSchema = z.strictObject({
	id,
	quote: verbatim,
	part: z.enum(QUOTABLE_PARTS).optional().meta({ description: 'Only where the quote is no sentence of the article: what it is.' }),
	speaker: speaker.meta({
		description: "An actor's id, or a list of actors for a joint statement, or the article's own id for the outlet's own voice."
	}),
	via: z.array(ref).optional(),
	stance: z.enum(STANCES),
	speech: z
		.enum(SPEECHES)
		.optional()
		.meta({ description: 'Only where the quotation marks of the original leave open whose words these are.' }),
	language: language.optional(),
	prefix: verbatim.optional().meta({ description: 'Verbatim, only where the quote occurs twice: the words directly before it.' }),
	suffix: verbatim.optional().meta({ description: 'Verbatim, only where the quote occurs twice: the words directly after it.' }),
	...kept
});

/** Most characters of an article's short title, which stands in one line with the outlet and the date. */
const MAX_SHORT_TITLE = 28;

const furnitureSchema = z.strictObject({ kind: z.enum(FURNITURE_KINDS), text: verbatim });

export const articleSchema = z.strictObject({
	id,
	file: z
		.string()
		.regex(/^[^/\\\0]+$/)
		.meta({ description: "The original's file name, without a folder." }),
	sha256: digest,
	outlet: text.nullable(),
	outletBasis: z
		.strictObject({ phrase: verbatim, reason: text })
		.optional()
		.meta({ description: 'Where the page names the outlet and the article does not: the words of the page, and why they name it.' }),
	credit: text.optional().meta({ description: 'Whom the text credits, an agency for instance; must stand in the original.' }),
	title: text.nullable(),
	shortTitle: text
		.max(MAX_SHORT_TITLE)
		.optional()
		.meta({ description: 'What the article is called in brief, in our words and from its text alone, without the outlet.' }),
	published: date,
	publishedBasis: dateBasis,
	language,
	furniture: z.array(furnitureSchema).max(1000).optional(),
	excerpts: z.array(excerptSchema).max(1000)
});

/** Most characters of a mark's title: one line of a panel, two of a phone. */
const MAX_TITLE = 60;

const followsSchema = z.strictObject({ mark: ref, how: z.enum(SUCCESSIONS), excerpt: ref }) satisfies z.ZodType<Follows>;

const told = {
	title: text
		.max(MAX_TITLE)
		.meta({ description: 'Who does what, of whom: at most 60 characters; what is only said begins with who says it.' }),
	note: text.optional().meta({ description: 'What a reader has to know beside the title.' }),
	date: date.nullable(),
	dateBasis,
	status: z.enum(STATUSES)
};
const placed = {
	rank: z.enum(RANKS).optional().meta({ description: 'second, where the mark is more than background and no point carries it.' }),
	follows: z
		.tuple([followsSchema], followsSchema)
		.optional()
		.meta({ description: 'The marks that it comes because of, after or in answer to, as an excerpt says.' }),
	...kept
};

const row = {
	id: id.meta({ description: 'What marks name as their kind. Unique in its list; an id of the default rows replaces that row.' }),
	label: text.meta({ description: "In the story's language, as it begins a line." }),
	definition: text.meta({ description: 'What a mark of this kind tells, in a sentence that takes no side.' })
};
const saying = z.literal(true).optional().meta({ description: 'Where to say it is to do it: a pledge, an accusation, a statement.' });
const conflict = z.literal(true).optional().meta({ description: 'Where marks of this kind belong to an armed conflict.' });

export const eventKindSchema = z.strictObject({ ...row, drawing: z.enum(EVENT_DRAWINGS), conflict, saying }) satisfies z.ZodType<EventKind>;

export const linkKindSchema = z.strictObject({
	...row,
	tones: z.tuple([z.enum(TONES)], z.enum(TONES)).meta({ description: 'The tones that a link of this kind may have.' }),
	sides: z.enum(SIDES).meta({ description: 'Whether one side acts on the other, or neither is the one that acts.' }),
	drawing: z.enum(LINK_DRAWINGS),
	conflict,
	saying
}) satisfies z.ZodType<LinkKind>;

export const vocabularySchema = z.strictObject({
	events: z.array(eventKindSchema).optional(),
	links: z.array(linkKindSchema).optional()
});

/** The id of a row of kinds; editors propose the ids of the default rows. */
const kindRef = (rows: readonly { id: string }[]) =>
	ref.meta({ description: 'The id of a row: a default one, or one of vocabulary.yaml.', examples: rows.map((each) => each.id) });

export const eventSchema = z.strictObject({
	id,
	kind: kindRef(DEFAULT_EVENT_KINDS),
	...told,
	places: z.array(ref),
	actors: z.array(ref),
	sides: z
		.tuple([actors, actors], actors)
		.optional()
		.meta({ description: 'Who stands on which side: two sides or more, each a list of actors.' }),
	excerpts: evidence,
	...placed
}) satisfies z.ZodType<Cited<Event>>;

export const linkSchema = z.strictObject({
	id,
	kind: kindRef(DEFAULT_LINK_KINDS),
	tone: z.enum(TONES),
	...told,
	from: ref,
	to: ref,
	fromActor: ref,
	toActor: ref,
	with: actors.optional().meta({ description: 'Actors together with whom the side at from acts.' }),
	against: actors.optional().meta({ description: 'Actors against whom the act is, where that is not the side at to.' }),
	excerpts: evidence,
	...placed
}) satisfies z.ZodType<Cited<Link>>;

const versionSchema = z.strictObject({
	answer: text,
	position: text.optional().meta({ description: 'What several answers come to alike; answers of one position stand together.' }),
	shortAnswer: text.max(SHORT_ANSWER).optional().meta({ description: 'The answer in the few letters that the map has room for.' }),
	speaker: speaker.meta({ description: 'Who gives it: an actor, a list of actors, or an article. Must be heard in the cited excerpts.' }),
	excerpts: evidence
});

export const disagreementSchema = z.strictObject({
	id,
	question: text,
	topic: text.optional().meta({ description: 'The heading it stands under on the page of all questions.' }),
	wording: z.literal(true).optional().meta({ description: 'Where nothing is in dispute but what somebody or something is called.' }),
	about: z.tuple([ref], ref),
	versions: z.array(versionSchema).min(2),
	...kept
});

export const marksSchema = z.strictObject({
	events: z.array(eventSchema).optional(),
	links: z.array(linkSchema).optional(),
	disagreements: z.array(disagreementSchema).optional()
});

const offset = z.int().min(0);

export const lockSchema = z.strictObject({
	format: z.literal(1),
	articles: z.record(z.string(), z.strictObject({ file: z.string(), sha256: digest, length: offset })),
	excerpts: z.record(
		z.string(),
		z.strictObject({
			article: z.string(),
			start: offset,
			end: offset,
			sha256: digest,
			prefix: z.string(),
			suffix: z.string(),
			quoted: z.enum(QUOTED).optional()
		})
	)
});

/** Whether `Intl` takes a text for a language tag; `Intl` throws where a tag has parts that no tag can have. */
function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

export type PlaceSource = z.infer<typeof placeSchema>;
export type ExcerptSource = z.infer<typeof excerptSchema>;
export type DisagreementSource = z.infer<typeof disagreementSchema>;
type VersionSource = DisagreementSource['versions'][number];
/** A question whose answers have their excerpts by id. */
export type DisagreementDraft = Omit<DisagreementSource, 'versions'> & {
	versions: (Omit<VersionSource, 'excerpts'> & { excerpts: NonEmpty<string>; uses?: NonEmpty<Use> })[];
};
export type ArticleSource = Omit<z.infer<typeof articleSchema>, 'excerpts'>;
export type Lock = z.infer<typeof lockSchema>;
