import type { z } from 'zod';
import { checkShape, valueAt } from './checks/check-shape.ts';
import { problem, type Problem, type Spot } from './problems.ts';
import { readSource, type Path, type SourceFile } from './files/read-source.ts';
import {
	actorSchema,
	articleSchema,
	disagreementSchema,
	eventKindSchema,
	eventSchema,
	excerptSchema,
	linkKindSchema,
	linkSchema,
	lockSchema,
	placeSchema,
	storySchema,
	type ArticleSource,
	type DisagreementSource,
	type ExcerptSource,
	type Lock,
	type PlaceSource
} from './schema.ts';
import type { Actor, Event, EventKind, Link, LinkKind, Story } from '../corpus/types.ts';

export type Kind = 'story' | 'article' | 'excerpt' | 'place' | 'actor' | 'event' | 'link' | 'disagreement';

/** One thing of the corpus as its file has it, well-formed, that knows where its fields stand. */
export type Entry<T> = { kind: Kind; id: string; value: T; spot: (...path: Path) => Spot };

/** An id in use, by a well-formed thing or by one that is not. */
export type Declaration = { kind: Kind; id: string; spot: Spot };

/** A row of the story's own table of kinds. Null where it is malformed: marks may name it all the same. */
export type Row<T> = { id: string; value: T | null; spot: Spot };

/** Everything the files say that has the right shape, before any of it is checked against the rest. */
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
	disagreements: Entry<DisagreementSource>[];
	declarations: Declaration[];
	lock: { value: Lock; spot: (...path: Path) => Spot } | null;
	/** Whether every file could be read: where one could not, ids it declares are missing through no fault of those who name them. */
	complete: boolean;
	problems: Problem[];
};

export const LOCK_FILE = 'quotes.lock.json';
const REQUIRED = ['story.yaml', 'places.geojson', 'actors.yaml'];
const KNOWN = /^(story\.yaml|vocabulary\.yaml|places\.geojson|actors\.yaml|articles\/[^/]+\.yaml|marks\/[^/]+\.yaml|quotes\.lock\.json)$/;
const MAX_MARKS = 100_000;

/** Reads every file of a corpus, keyed by its path inside `folder`, and checks the shape of each thing on its own. */
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
			disagreements: []
		},
		...{ declarations: [], lock: null, complete: true, problems: [] }
	};
	for (const path of REQUIRED.filter((required) => !files.has(required))) {
		draft.complete = false;
		const spot = { file: `${folder}/${path}`, line: 1, column: 1 };
		draft.problems.push(problem('FILE_MISSING', spot, { found: 'no such file', expected: REQUIRED.join(', ') }));
	}
	for (const [path, content] of files) {
		const file = `${folder}/${path}`;
		if (!KNOWN.test(path)) {
			const details = { found: 'a file the format does not know', expected: 'articles/<id>.yaml, marks/<name>.yaml' };
			draft.problems.push(problem('FILE_UNKNOWN', { file, line: 1, column: 1 }, details));
			continue;
		}
		const { source, problems } = readSource(file, content);
		draft.problems.push(...problems);
		if (source === null) draft.complete = false;
		else readFile(draft, path, source);
	}
	return draft;
}

function readFile(draft: Draft, path: string, source: SourceFile): void {
	if (path === LOCK_FILE) return readLock(draft, source);
	if (path === 'story.yaml') return void readItem(draft, 'story', storySchema, source, [], draft.story);
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
			draft.problems.push(
				problem('BAD_VALUE', source.spot(['type']), { field: 'type', found: 'another type', expected: 'FeatureCollection' })
			);
		}
		return readList(draft, 'place', placeSchema, source, ['features'], draft.places, true);
	}
	if (path.startsWith('articles/')) return readArticle(draft, path.slice('articles/'.length, -'.yaml'.length), source);
	checkFields(draft, source, ['events', 'links', 'disagreements']);
	if (tooManyMarks(draft, source)) return;
	readList(draft, 'event', eventSchema, source, ['events'], draft.events);
	readList(draft, 'link', linkSchema, source, ['links'], draft.links);
	readList(draft, 'disagreement', disagreementSchema, source, ['disagreements'], draft.disagreements);
}

/** Counted before any of them is looked at, so that a flood of marks costs one problem and no time. */
function tooManyMarks(draft: Draft, source: SourceFile): boolean {
	const lists = ['events', 'links'].map((list) => valueAt(source.value, [list])).filter((list) => Array.isArray(list));
	const marks = lists.reduce((sum, list) => sum + list.length, draft.events.length + draft.links.length);
	if (marks <= MAX_MARKS) return false;
	draft.complete = false;
	const found = `${marks} events and links up to the end of this file`;
	draft.problems.push(problem('TOO_MANY_MARKS', source.spot([]), { found, expected: `at most ${MAX_MARKS} in all` }));
	return true;
}

function readArticle(draft: Draft, name: string, source: SourceFile): void {
	// The excerpts are read one by one, so that one bad excerpt does not hide what is wrong with the rest.
	const head = { ...(source.value as object) } as Record<string, unknown>;
	delete head.excerpts;
	readItem(draft, 'article', articleSchema.omit({ excerpts: true }), { ...source, value: head }, [], draft.articles);
	const id = valueAt(source.value, ['id']);
	if (typeof id === 'string' && id !== name) {
		draft.problems.push(problem('ID_NOT_FILE_NAME', source.spot(['id']), { id, field: 'id', found: id, expected: name }));
	}
	const excerpts: Entry<ExcerptSource>[] = [];
	readList(draft, 'excerpt', excerptSchema, source, ['excerpts'], excerpts, true);
	draft.excerpts.push(...excerpts.map((entry) => ({ ...entry, value: { ...entry.value, article: String(id) } })));
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

/** The path of each member of a list; none, and a problem, where there is no list. */
function pathsIn(draft: Draft, source: SourceFile, path: Path, required = false): Path[] {
	const list = valueAt(source.value, path);
	if (list === undefined && !required) return [];
	if (!Array.isArray(list)) {
		const field = String(path.at(-1));
		const details = { field, found: list === undefined ? 'nothing' : typeof list, expected: 'a list' };
		draft.problems.push(problem(list === undefined ? 'MISSING_FIELD' : 'WRONG_TYPE', source.spot(path), details));
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
	const { value, problems } = checkShape(schema, source, path, id);
	draft.problems.push(...problems);
	if (value !== null && id !== undefined) into.push({ kind, id, value, spot: (...rest) => source.spot([...path, ...rest]) });
}

/** Rows have ids of their own, which may be those of marks and places too. */
function readRows<T>(draft: Draft, schema: z.ZodType<T>, source: SourceFile, name: string, into: Row<T>[]): void {
	for (const path of pathsIn(draft, source, [name])) {
		const given = valueAt(source.value, [...path, 'id']);
		const id = typeof given === 'string' ? given : undefined;
		if (id === undefined) draft.complete = false;
		const { value, problems } = checkShape(schema, source, path, id);
		draft.problems.push(...problems);
		if (id !== undefined) into.push({ id, value, spot: source.spot([...path, 'id']) });
	}
}

function readLock(draft: Draft, source: SourceFile): void {
	const { value, problems } = checkShape(lockSchema, source, []);
	draft.problems.push(...problems);
	if (value === null) draft.complete = false;
	else draft.lock = { value, spot: (...path) => source.spot(path) };
}

function checkFields(draft: Draft, source: SourceFile, known: string[]): void {
	const value = source.value;
	if (value === null || typeof value !== 'object' || Array.isArray(value)) {
		draft.complete = false;
		draft.problems.push(problem('WRONG_TYPE', source.spot([]), { found: 'no mapping', expected: `a mapping with ${known.join(', ')}` }));
		return;
	}
	for (const field of Object.keys(value).filter((key) => !known.includes(key))) {
		const details = { field, found: `the field ${field}`, expected: known.join(', ') };
		draft.problems.push(problem('UNKNOWN_FIELD', source.keySpot([field]), details));
	}
}
