import { z } from 'zod';
import { DEFAULT_EVENT_KINDS, DEFAULT_LINK_KINDS } from '../corpus/default-kinds.ts';
import {
	SHORT_ANSWER,
	type Event,
	type EventKind,
	type Follows,
	type Link,
	type LinkKind,
	type NonEmpty,
	type Use
} from '../corpus/types.ts';
import { EVENT_DRAWINGS, LINK_DRAWINGS, RANKS, SIDES, STANCES, STATUSES, SUCCESSIONS, TONES } from '../corpus/vocabulary.ts';
import { actors, date, dateBasis, id, kept, ref, speaker, text, verbatim } from './schema-parts.ts';

// The shapes of `marks/*.yaml` and `vocabulary.yaml`.

/** Something with evidence as the files have it: each excerpt by its id, or as a use of it. */
export type Cited<T> = Omit<T, 'excerpts' | 'uses'> & { excerpts: [string | Use, ...(string | Use)[]] };

const useSchema = z.strictObject({
	excerpt: ref,
	words: verbatim.optional().meta({ description: 'Verbatim, within the excerpt and once there: the words that give this mark or answer.' }),
	stance: z.enum(STANCES).optional().meta({ description: 'Where one sentence does two things: what it does here.' }),
	speaker: ref.optional().meta({ description: 'The article, where its own words are meant in a sentence that tells what others said.' })
}) satisfies z.ZodType<Use>;

const evidence = z
	.tuple([z.union([ref, useSchema])], z.union([ref, useSchema]))
	.meta({ description: 'Excerpts, at least one: an id, or a mapping that says what is taken from it.' });

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

export type DisagreementSource = z.infer<typeof disagreementSchema>;
type VersionSource = DisagreementSource['versions'][number];
/** A question whose answers have their excerpts by id. */
export type DisagreementDraft = Omit<DisagreementSource, 'versions'> & {
	versions: (Omit<VersionSource, 'excerpts'> & { excerpts: NonEmpty<string>; uses?: NonEmpty<Use> })[];
};
