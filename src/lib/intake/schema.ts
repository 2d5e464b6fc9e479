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
	type Link,
	type LinkKind,
	type Period,
	type Story,
	type StoryPoint
} from '../corpus/types.ts';
import { ACTOR_KINDS, FURNITURE_KINDS, QUOTABLE_PARTS, SPEECHES } from '../corpus/source-vocabulary.ts';
import { EVENT_DRAWINGS, LINK_DRAWINGS, PLACE_KINDS, PLACED, SIDES, STANCES, STATUSES, TONES } from '../corpus/vocabulary.ts';
import { QUOTED } from './text/quoted.ts';

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
const evidence = z.tuple([ref], ref).meta({ description: 'Ids of excerpts; at least one.' });

const dateBasis = z.strictObject({
	kind: z.enum(['stated', 'inferred']),
	phrase: verbatim.nullable(),
	reason: text.nullable()
}) satisfies z.ZodType<DateBasis>;

const correction = z.strictObject({
	date: z.iso.date().meta({ description: 'The day of the correction.' }),
	change: text.meta({ description: 'What was corrected.' }),
	reason: text.meta({ description: 'Why.' })
}) satisfies z.ZodType<Correction>;

const logged = { log: z.tuple([correction], correction).optional().meta({ description: 'Corrections, the newest last.' }) };

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
		...logged,
		note: text.optional().meta({ description: 'For editors: where the coordinates come from. Not published.' })
	})
});

export const placesSchema = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(placeSchema) });

export const actorSchema = z.strictObject({
	id,
	name: text,
	names: z.array(text),
	kind: z.enum(ACTOR_KINDS),
	plural: z.literal(true).optional().meta({ description: 'Where the name is a plural: “analysts say”.' }),
	inSentence: text.optional().meta({ description: 'The name inside a sentence, where it reads otherwise there: “the Ministry”.' })
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
	...logged
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

const dated = { date: date.nullable(), dateBasis };

const row = {
	id: id.meta({ description: 'What marks name as their kind. Unique in its list; an id of the default rows replaces that row.' }),
	label: text.meta({ description: "In the story's language, as it begins a line." }),
	definition: text.meta({ description: 'What a mark of this kind tells, in a sentence that takes no side.' })
};
const conflict = z.literal(true).optional().meta({ description: 'Where marks of this kind belong to an armed conflict.' });

export const eventKindSchema = z.strictObject({ ...row, drawing: z.enum(EVENT_DRAWINGS), conflict }) satisfies z.ZodType<EventKind>;

export const linkKindSchema = z.strictObject({
	...row,
	tones: z.tuple([z.enum(TONES)], z.enum(TONES)).meta({ description: 'The tones that a link of this kind may have.' }),
	sides: z.enum(SIDES).meta({ description: 'Whether one side acts on the other, or neither is the one that acts.' }),
	drawing: z.enum(LINK_DRAWINGS),
	conflict
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
	title: text,
	...dated,
	status: z.enum(STATUSES),
	places: z.array(ref),
	actors: z.array(ref),
	excerpts: evidence,
	...logged
}) satisfies z.ZodType<Event>;

export const linkSchema = z.strictObject({
	id,
	kind: kindRef(DEFAULT_LINK_KINDS),
	tone: z.enum(TONES),
	status: z.enum(STATUSES),
	title: text,
	...dated,
	from: ref,
	to: ref,
	fromActor: ref,
	toActor: ref,
	excerpts: evidence,
	...logged
}) satisfies z.ZodType<Link>;

const versionSchema = z.strictObject({
	answer: text,
	shortAnswer: text.max(SHORT_ANSWER).optional().meta({ description: 'The answer in the few letters that the map has room for.' }),
	speaker: speaker.meta({ description: 'Who gives it: an actor, a list of actors, or an article. Must be heard in the cited excerpts.' }),
	excerpts: evidence
});

export const disagreementSchema = z.strictObject({
	id,
	question: text,
	topic: text.optional().meta({ description: 'The heading it stands under on the page of all questions.' }),
	about: z.tuple([ref], ref),
	versions: z.array(versionSchema).min(2),
	...logged
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
export type ArticleSource = Omit<z.infer<typeof articleSchema>, 'excerpts'>;
export type Lock = z.infer<typeof lockSchema>;
