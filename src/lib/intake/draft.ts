import type { z } from 'zod';
import { checkShape, valueAt } from './checks/check-shape.ts';
import { ProblemList } from './problem-list.ts';
import { problem, type Spot } from './problems.ts';
import { readWritten } from './files/read-written.ts';
import { readSource, type Path, type SourceFile } from './files/read-source.ts';
import {
	disagreementSchema,
	eventKindSchema,
	eventSchema,
	linkKindSchema,
	linkSchema,
	type Cited,
	type DisagreementDraft,
	type DisagreementSource
} from './mark-schemas.ts';
import {
	actorSchema,
	articleSchema,
	excerptSchema,
	lockSchema,
	placeSchema,
	POINTS,
	pointSchema,
	storySchema,
	type ArticleSource,
	type ExcerptSource,
	type Lock,
	type PlaceSource
} from './schema.ts';
import { withUses } from './uses.ts';
import type { Actor, Event, EventKind, Link, LinkKind, Story, StoryPoint } from '../corpus/types.ts';

export type Kind = 'story' | 'article' | 'excerpt' | 'place' | 'actor' | 'event' | 'link' | 'disagreement' | 'point';

/** One thing of the corpus, well-formed and as written in the file; `spot` says where each field of the thing stands. */
export type Entry<T> = { kind: Kind; id: string; value: T; spot: (...path: Path) => Spot };

/** An id in use, by a well-formed or a malformed thing. */
export type Declaration = { kind: Kind; id: string; spot: Spot };

/** A row of the story's own table of kinds. `value` is null for a malformed row, which marks may name all the same. */
export type Row<T> = { id: string; value: T | null; spot: Spot };

/** Everything in the files that has the right shape, before one thing is checked against another. */
export type Draft = {
	story: Entry<Story>[];
	articles: Entry<ArticleSource>[];
	excerpts: Entry<ExcerptSource & { article: string }>[];
	places: Entry<PlaceSource>[];
	actors: Entry<Actor>[];
	eventKinds: Row<EventKind>[];
	linkKinds: Row<LinkKind>[];
	events: Entry<Event>[];
	links: Entry<Link>[];
	disagreements: Entry<DisagreementDraft>[];
	points: Entry<StoryPoint>[];
	declarations: Declaration[];
	/** The ids that things had before; nothing refers to them. */
	aliases: Declaration[];
	lock: { value: Lock; spot: (...path: Path) => Spot } | null;
	/** Whether everything could be read; if not, ids may be missing through no fault of the things that name these ids. */
	complete: boolean;
	problems: ProblemList;
};

export const LOCK_FILE = 'quotes.lock.json';
const REQUIRED = ['story.yaml', 'places.geojson', 'actors.yaml'];
const KNOWN = /^(story\.yaml|vocabulary\.yaml|places\.geojson|actors\.yaml|articles\/[^/]+\.yaml|marks\/[^/]+\.yaml|quotes\.lock\.json)$/;
const MAX_MARKS = 100_000;
/** Most excerpts of one article, since each excerpt is looked for in the whole article. */
const MAX_EXCERPTS = 1000;

/** Reads every file of a corpus, keyed by the path inside `folder`, and checks the shape of each thing alone. */
export function readDraft(files: ReadonlyMap<string, string | Uint8Array>, folder: string): Draft {
	const draft: Draft = {
		...{
			story: [],
			articles: [],
			excerpts: [],
			places: [],
			actors: [],
			eventKinds: [],
			linkKinds: [],
			events: [],
			links: [],
			disagreements: [],
			points: []
		},
		...{ declarations: [], aliases: [], lock: null, complete: true, problems: new ProblemList() }
	};
	for (const path of REQUIRED.filter((required) => !files.has(required))) {
		draft.complete = false;
		const spot = { file: `${folder}/${path}`, line: 1, column: 1 };
		draft.problems.add(problem('FILE_MISSING', spot, { found: 'no such file', expected: REQUIRED.join(', ') }));
	}
	for (const [path, content] of files) {
		const file = `${folder}/${path}`;
		if (!KNOWN.test(path)) {
			const details = { found: 'a file the format does not know', expected: 'articles/<id>.yaml, marks/<name>.yaml' };
			draft.problems.add(problem('FILE_UNKNOWN', { file, line: 1, column: 1 }, details));
			continue;
		}
		const { source, problems } = path === LOCK_FILE ? readWritten(file, content) : readSource(file, content);
		draft.problems.merge(problems);
		if (source === null) draft.complete = false;
		else readFile(draft, path, source);
	}
	return draft;
}

function readFile(draft: Draft, path: string, source: SourceFile): void {
	if (path === LOCK_FILE) return readLock(draft, source);
	if (path === 'story.yaml') return readStory(draft, source);
	if (path === 'vocabulary.yaml') {
		checkFields(draft, source, ['events', 'links']);
		readRows(draft, eventKindSchema, source, 'events', draft.eventKinds);
		return readRows(draft, linkKindSchema, source, 'links', draft.linkKinds);
	}
	if (path === 'actors.yaml') {
		checkFields(draft, source, ['actors']);
		return readList(draft, 'actor', actorSchema, source, ['actors'], draft.actors, true);
	}
	if (path === 'places.geojson') {
		checkFields(draft, source, ['type', 'features']);
		if (valueAt(source.value, ['type']) !== 'FeatureCollection') {
			draft.problems.add(
				problem('BAD_VALUE', source.spot(['type']), { field: 'type', found: 'another type', expected: 'FeatureCollection' })
			);
		}
		return readList(draft, 'place', placeSchema, source, ['features'], draft.places, true);
	}
	if (path.startsWith('articles/')) return readArticle(draft, path.slice('articles/'.length, -'.yaml'.length), source);
	checkFields(draft, source, ['events', 'links', 'disagreements']);
	if (tooManyMarks(draft, source)) return;
	const events: Entry<Cited<Event>>[] = [];
	const links: Entry<Cited<Link>>[] = [];
	const disagreements: Entry<DisagreementSource>[] = [];
	readList(draft, 'event', eventSchema, source, ['events'], events);
	readList(draft, 'link', linkSchema, source, ['links'], links);
	readList(draft, 'disagreement', disagreementSchema, source, ['disagreements'], disagreements);
	for (const entry of events) draft.events.push({ ...entry, value: withUses(entry.value) });
	for (const entry of links) draft.links.push({ ...entry, value: withUses(entry.value) });
	for (const entry of disagreements) {
		const versions = entry.value.versions.map(withUses);
		draft.disagreements.push({ ...entry, value: { ...entry.value, versions } });
	}
}

/** The points are read one by one, so that one bad point does not hide what is wrong with the rest of the story. */
function readStory(draft: Draft, source: SourceFile): void {
	const head = { ...(source.value as object) } as Record<string, unknown>;
	const given = head.points;
	delete head.points;
	readItem(draft, 'story', storySchema.omit({ points: true }), { ...source, value: head }, [], draft.story);
	readList(draft, 'point', pointSchema, source, ['points'], draft.points);
	if (!Array.isArray(given) || (given.length >= POINTS.least && given.length <= POINTS.most)) return;
	const expected = `${POINTS.least} to ${POINTS.most}, or no list of points`;
	draft.problems.add(problem('POINTS_NUMBER', source.spot(['points']), { field: 'points', found: `${given.length} points`, expected }));
}

/** Counts the marks before any mark is looked at, so that a flood of marks costs one problem and no time. */
function tooManyMarks(draft: Draft, source: SourceFile): boolean {
	const lists = ['events', 'links'].map((list) => valueAt(source.value, [list])).filter((list) => Array.isArray(list));
	const marks = lists.reduce((sum, list) => sum + list.length, draft.events.length + draft.links.length);
	if (marks <= MAX_MARKS) return false;
	draft.complete = false;
	const found = `${marks} events and links up to the end of this file`;
	draft.problems.add(problem('TOO_MANY_MARKS', source.spot([]), { found, expected: `at most ${MAX_MARKS} in all` }));
	return true;
}

function readArticle(draft: Draft, name: string, source: SourceFile): void {
	// The excerpts are read one by one, so that one bad excerpt does not hide what is wrong with the rest.
	const head = { ...(source.value as object) } as Record<string, unknown>;
	delete head.excerpts;
	readItem(draft, 'article', articleSchema.omit({ excerpts: true }), { ...source, value: head }, [], draft.articles);
	const id = valueAt(source.value, ['id']);
	if (typeof id === 'string' && id !== name) {
		draft.problems.add(problem('ID_NOT_FILE_NAME', source.spot(['id']), { id, field: 'id', found: id, expected: name }));
	}
	const given = valueAt(source.value, ['excerpts']);
	if (Array.isArray(given) && given.length > MAX_EXCERPTS) {
		draft.complete = false;
		const details = { id: name, field: 'excerpts', found: `${given.length} excerpts`, expected: `at most ${MAX_EXCERPTS} of one article` };
		draft.problems.add(problem('TOO_MANY_EXCERPTS', source.spot(['excerpts']), details));
		return;
	}
	const excerpts: Entry<ExcerptSource>[] = [];
	readList(draft, 'excerpt', excerptSchema, source, ['excerpts'], excerpts, true);
	for (const entry of excerpts) draft.excerpts.push({ ...entry, value: { ...entry.value, article: String(id) } });
}

function readList<T>(
	draft: Draft,
	kind: Kind,
	schema: z.ZodType<T>,
	source: SourceFile,
	path: Path,
	into: Entry<T>[],
	required = false
): void {
	for (const each of pathsIn(draft, source, path, required)) readItem(draft, kind, schema, source, each, into);
}

/** The path of each member of a list. A value that is no list, or a missing list that is required, is a problem and has no paths. */
function pathsIn(draft: Draft, source: SourceFile, path: Path, required = false): Path[] {
	const list = valueAt(source.value, path);
	if (list === undefined && !required) return [];
	if (!Array.isArray(list)) {
		const field = String(path.at(-1));
		const details = { field, found: list === undefined ? 'nothing' : typeof list, expected: 'a list' };
		draft.problems.add(problem(list === undefined ? 'MISSING_FIELD' : 'WRONG_TYPE', source.spot(path), details));
		draft.complete = false;
		return [];
	}
	return list.map((_, i) => [...path, i]);
}

function readItem<T>(draft: Draft, kind: Kind, schema: z.ZodType<T>, source: SourceFile, path: Path, into: Entry<T>[]): void {
	const given = valueAt(source.value, [...path, 'id']);
	const id = typeof given === 'string' ? given : undefined;
	if (id !== undefined) draft.declarations.push({ kind, id, spot: source.spot([...path, 'id']) });
	else draft.complete = false;
	const aliases = valueAt(source.value, [...path, 'aliases']);
	for (const [i, alias] of Array.isArray(aliases) ? aliases.entries() : [])
		if (typeof alias === 'string') draft.aliases.push({ kind, id: alias, spot: source.spot([...path, 'aliases', i]) });
	const { value, problems } = checkShape(schema, source, path, id);
	draft.problems.addAll(problems);
	if (value !== null && id !== undefined) into.push({ kind, id, value, spot: (...rest) => source.spot([...path, ...rest]) });
}

/** Reads rows of kinds, whose ids are apart from all other ids: a mark or a place may have the id of a row. */
function readRows<T>(draft: Draft, schema: z.ZodType<T>, source: SourceFile, name: string, into: Row<T>[]): void {
	for (const path of pathsIn(draft, source, [name])) {
		const given = valueAt(source.value, [...path, 'id']);
		const id = typeof given === 'string' ? given : undefined;
		if (id === undefined) draft.complete = false;
		const { value, problems } = checkShape(schema, source, path, id);
		draft.problems.addAll(problems);
		if (id !== undefined) into.push({ id, value, spot: source.spot([...path, 'id']) });
	}
}

/** Reads the lock entry by entry, since a lock holds more values than a schema is given at once. */
function readLock(draft: Draft, source: SourceFile): void {
	const lists = ['articles', 'excerpts'] as const;
	const head = { ...(source.value as object) } as Record<string, unknown>;
	const entries = lists.flatMap((list) => {
		const given = head[list];
		if (given === null || typeof given !== 'object' || Array.isArray(given)) return [];
		head[list] = {};
		return Object.keys(given).map((id) => ({ path: [list, id], schema: lockSchema.shape[list].valueType }));
	});
	const read = [
		checkShape<unknown>(lockSchema, { ...source, value: head }, []),
		...entries.map(({ path, schema }) => checkShape<unknown>(schema, source, path))
	];
	for (const { problems } of read) draft.problems.addAll(problems);
	if (read.some(({ value }) => value === null)) draft.complete = false;
	else draft.lock = { value: source.value as Lock, spot: (...path) => source.spot(path) };
}

function checkFields(draft: Draft, source: SourceFile, known: string[]): void {
	const value = source.value;
	if (value === null || typeof value !== 'object' || Array.isArray(value)) {
		draft.complete = false;
		draft.problems.add(problem('WRONG_TYPE', source.spot([]), { found: 'no mapping', expected: `a mapping with ${known.join(', ')}` }));
		return;
	}
	for (const field of Object.keys(value).filter((key) => !known.includes(key))) {
		const details = { field, found: `the field ${field}`, expected: known.join(', ') };
		draft.problems.add(problem('UNKNOWN_FIELD', source.keySpot([field]), details));
	}
}
