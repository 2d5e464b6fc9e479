import { z } from 'zod';
import type { Actor, ArticleSources, FactSource, MarkGroup, Office, Period, Story, StoryPoint } from '../corpus/types.ts';
import { ACTOR_KINDS, FACT_ORIGINS, FURNITURE_KINDS, QUOTABLE_PARTS, SPEECHES } from '../corpus/source-vocabulary.ts';
import { PLACE_KINDS, PLACED, STANCES } from '../corpus/vocabulary.ts';
import { bounds, date, dateBasis, digest, id, kept, language, latitude, longitude, ref, speaker, text, verbatim } from './schema-parts.ts';
import { QUOTED } from './text/quoted.ts';

// The shapes of the files that people edit, those of marks and kinds apart, and of the lock.

/** How many points a story may have that writes its own. */
export const POINTS = { least: 5, most: 12 };

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

const translationSchema = z.strictObject({
	text,
	by: text.meta({ description: 'Who made it: a person, an agency, a machine.' }),
	language: language.optional().meta({ description: "BCP 47 tag; the story's own unless given." })
});

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
	translation: translationSchema.optional().meta({ description: 'The quotation in another language; stands below it.' }),
	prefix: verbatim.optional().meta({ description: 'Verbatim, only where the quote occurs twice: the words directly before it.' }),
	suffix: verbatim.optional().meta({ description: 'Verbatim, only where the quote occurs twice: the words directly after it.' }),
	...kept
});

/** Most characters of an article's short title, which stands in one line with the outlet and the date. */
const MAX_SHORT_TITLE = 28;

const furnitureSchema = z.strictObject({ kind: z.enum(FURNITURE_KINDS), text: verbatim });

const address = text.max(2000);

const originSchema = z.strictObject({
	from: z.enum(FACT_ORIGINS).meta({ description: 'The saved text, the page round the article, or the address of the page.' })
});
const sourceSchema = originSchema.extend({
	phrase: verbatim.optional().meta({ description: 'Verbatim: the words of the saved text, or of an address, that tell it.' }),
	reason: text.optional().meta({ description: 'Why those words tell it.' })
}) satisfies z.ZodType<FactSource>;

const sourcesSchema = z.strictObject({
	url: sourceSchema.optional(),
	archived: sourceSchema.optional(),
	outlet: sourceSchema.optional(),
	author: sourceSchema.optional(),
	title: sourceSchema.optional(),
	imageCaption: sourceSchema.optional(),
	published: originSchema.optional()
}) satisfies z.ZodType<ArticleSources>;

export const articleSchema = z.strictObject({
	id,
	file: z
		.string()
		.regex(/^[^/\\\0]+$/)
		.meta({ description: "The original's file name, without a folder." }),
	sha256: digest,
	url: address.optional().meta({ description: 'Where the article is published: an http or https address.' }),
	archived: address.optional().meta({ description: 'Where a copy of that page is kept: an http or https address.' }),
	outlet: text.nullable(),
	author: text.optional().meta({ description: 'Who wrote it, as printed.' }),
	credit: text.optional().meta({ description: 'Whom the text credits, an agency for instance; must stand in the original.' }),
	title: text.nullable(),
	shortTitle: text
		.max(MAX_SHORT_TITLE)
		.optional()
		.meta({ description: 'What the article is called in brief, in our words and from its text alone, without the outlet.' }),
	imageCaption: text.optional().meta({ description: "The caption of the article's picture, which is not published itself." }),
	sources: sourcesSchema.optional().meta({ description: 'What facts rest on that the saved text does not give, or not by itself.' }),
	published: date,
	publishedBasis: dateBasis,
	language,
	furniture: z.array(furnitureSchema).max(1000).optional(),
	excerpts: z.array(excerptSchema).max(1000)
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

export type PlaceSource = z.infer<typeof placeSchema>;
export type ExcerptSource = z.infer<typeof excerptSchema>;
export type ArticleSource = Omit<z.infer<typeof articleSchema>, 'excerpts'>;
export type Lock = z.infer<typeof lockSchema>;
