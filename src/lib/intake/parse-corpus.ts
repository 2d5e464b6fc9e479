import { anchorQuotes, type Verified } from './text/anchor-quotes.ts';
import { checkBounds } from './checks/check-bounds.ts';
import { checkCuts } from './checks/check-cuts.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkExposed } from './checks/check-exposed.ts';
import { checkIds } from './checks/check-ids.ts';
import { normalBounds } from '../geometry/bounds.ts';
import { checkKinds } from './checks/marks/check-kinds.ts';
import { checkNested } from './checks/check-nested.ts';
import { checkPeriods } from './checks/check-periods.ts';
import { checkPlaces } from './checks/check-places.ts';
import { checkPoints } from './checks/check-points.ts';
import { checkActors } from './checks/check-actors.ts';
import { checkFollows } from './checks/marks/check-follows.ts';
import { checkGroups } from './checks/check-groups.ts';
import { checkPositions } from './checks/marks/check-positions.ts';
import { checkSides } from './checks/marks/check-sides.ts';
import { checkStatus } from './checks/marks/check-status.ts';
import { checkUses } from './checks/marks/check-uses.ts';
import { checkReferences, checkUnused } from './checks/check-references.ts';
import { checkNames } from './checks/check-names.ts';
import { checkFacts } from './checks/articles/check-facts.ts';
import { checkShortTitles } from './checks/articles/check-short-titles.ts';
import { checkSources } from './checks/articles/check-sources.ts';
import { checkAnswers } from './checks/marks/check-answers.ts';
import { checkTranslations } from './checks/articles/check-translations.ts';
import { checkSpeech, speechOf } from './checks/check-speech.ts';
import { computePoints } from './compute-points.ts';
import { readDate } from './dates.ts';
import { dateText } from '../words/date-words.ts';
import { readDraft, type Draft, type Entry } from './draft.ts';
import { kindTable } from './kind-table.ts';
import { checkLock, formatLock, lockedAnchors, makeLock } from './lock.ts';
import { ProblemList } from './problem-list.ts';
import { compareText, type Problem } from './problems.ts';
import type { DisagreementDraft } from './mark-schemas.ts';
import type { Lock } from './schema.ts';
import { readOriginals, type Original } from './files/read-originals.ts';
import { speakersOf } from '../corpus/speakers.ts';
import type { Article, Calendar, Corpus, Disagreement, Excerpt, Place, StoryPoint, Version } from '../corpus/types.ts';

export type CorpusInput = {
	/** Text or bytes of every file of the corpus, the lock included, by path inside the folder: `marks/links.yaml`. */
	files: ReadonlyMap<string, string | Uint8Array>;
	/** Bytes of the originals by file name; undefined where the originals are not at hand, and the lock stands in for the originals. */
	originals?: ReadonlyMap<string, Uint8Array> | undefined;
	/** The folder that paths in messages start with. */
	folder?: string;
	/** Originals that git would take along with the story, as paths for messages; only the caller knows of git. */
	exposed?: readonly string[];
};

export type CorpusResult = {
	/** The story that was read; null where `story.yaml` is missing or malformed. */
	story: { id: string; title: string } | null;
	/** Null as long as there is any problem. */
	corpus: Corpus | null;
	dates: Calendar | null;
	/** The problems by file and line; of a file with more than a hundred problems, the first hundred. */
	problems: Problem[];
	/** How many more problems each file has, by file name. */
	untold: ReadonlyMap<string, number>;
	/** What `quotes.lock.json` should read; null without originals, or while anything but the lock is wrong. */
	lock: string | null;
	/** Each original as read, by article id; null without originals. */
	originals: ReadonlyMap<string, Original> | null;
	/** Whether the points of the corpus are computed, since the story has none of its own. */
	pointsComputed: boolean;
};

const NO_LOCK: Lock = { format: 1, articles: {}, excerpts: {} };

/**
 * Turns files into a corpus or problems. The build, the tests and the command line all use this one parser; bad data never makes the parser
 * throw.
 */
export function parseCorpus({ files, originals, folder = 'geodata', exposed = [] }: CorpusInput): CorpusResult {
	const draft = readDraft(new Map([...files].sort(([a], [b]) => compareText(a, b))), folder);
	const read = originals ? readOriginals(draft, originals) : null;
	const anchored = read && anchorQuotes(draft, read.originals);
	const verified = anchored?.anchors ?? lockedAnchors(draft.lock?.value ?? NO_LOCK);
	const problems = new ProblemList();
	problems.merge(draft.problems);
	problems.addAll(checkExposed(folder, exposed));
	problems.addAll(checkIds([...draft.declarations, ...draft.aliases]));
	if (draft.complete) problems.addAll(checkReferences(draft));
	problems.addAll(checkKinds(draft));
	problems.addAll(checkBounds(draft.story, draft.places));
	problems.addAll(checkPlaces(draft.places));
	problems.addAll(checkSources(draft));
	problems.addAll(checkShortTitles(draft));
	problems.addAll(checkTranslations(draft));
	problems.addAll(checkDates(draft));
	problems.addAll(checkPeriods(draft));
	problems.addAll(checkPoints(draft));
	problems.addAll(checkGroups(draft));
	if (draft.complete) problems.addAll(checkUses(draft, verified));
	if (draft.complete) problems.addAll(checkStatus(draft));
	problems.addAll(checkSides(draft));
	problems.addAll(checkActors(draft));
	problems.addAll(checkFollows(draft));
	problems.addAll(checkPositions(draft));
	if (read && anchored) {
		problems.addAll(read.problems);
		problems.addAll(anchored.problems);
		problems.addAll(checkCuts(draft, anchored.anchors, read.originals));
		problems.addAll(checkFacts(draft, read.originals));
		problems.addAll(checkNames(draft, read.originals));
	} else problems.addAll(checkLock(draft, folder, null));
	problems.addAll(checkNested(draft, verified));
	problems.addAll(checkSpeech(draft, verified));
	if (draft.complete) problems.addAll(checkAnswers(draft, verified));
	// An unused thing and a stale lock may be the consequence of any other problem, so the checks below run only where there is none.
	if (problems.isEmpty) problems.addAll(checkUnused(draft));
	const fresh = read && anchored && problems.isEmpty ? makeLock(draft, read.originals, anchored.anchors) : null;
	const lock = fresh && formatLock(fresh);
	if (fresh) problems.addAll(checkLock(draft, folder, fresh));

	const story = draft.story[0]?.value ?? null;
	const found = {
		story: story && { id: story.id, title: story.title },
		problems: problems.told(),
		untold: problems.untold(),
		lock,
		originals: read?.originals ?? null,
		pointsComputed: draft.points.length === 0
	};
	if (!problems.isEmpty || !draft.lock) return { corpus: null, dates: null, ...found };
	const corpus = assemble(draft, lockedAnchors(draft.lock.value));
	const dates = makeCalendar(corpus);
	return { corpus: found.pointsComputed ? { ...corpus, points: computePoints(corpus, dates) } : corpus, dates, ...found };
}

function assemble(draft: Draft, anchors: Map<string, Verified>): Corpus {
	const [story] = draft.story;
	if (!story) throw new Error('a corpus without a story passed every check');
	const { id, title, introduction, language, bounds, principal, borders, focus, periods, groups } = story.value;
	const view = normalBounds(bounds);
	if (!view) throw new Error(`bounds ${bounds.join(', ')} passed every check`);
	const table = kindTable(draft);
	const languages = new Map(draft.articles.map((article) => [article.id, article.value.language]));
	const articles = new Set(draft.articles.map((article) => article.id));
	const excerpts = draft.excerpts.map((excerpt): Excerpt => {
		const { value } = excerpt;
		const verified = anchors.get(value.id);
		if (!verified) throw new Error(`excerpt ${value.id} without an anchor passed every check`);
		const { quoted, ...anchor } = verified;
		const { quote: exact, article, part, speaker, via, stance, translation, aliases, log } = value;
		const spoken = { ...together(speaker), via, stance, speech: speechOf(excerpt, quoted) };
		return {
			id: value.id,
			article,
			part,
			exact,
			...anchor,
			...spoken,
			language: value.language ?? languages.get(article) ?? language,
			...(translation && { translation: { ...translation, language: translation.language ?? language } }),
			aliases,
			log
		};
	});
	const byId = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt]));
	return {
		format: 1,
		story: { id, title, introduction, language, bounds: view, principal, borders, focus, periods, groups },
		articles: draft.articles.map(({ value }): Article => {
			const { furniture: _, ...article } = value;
			return article;
		}),
		places: draft.places.map(({ value }): Place => {
			const { name, names, kind, country, placed, aliases, log } = value.properties;
			return { id: value.id, name, names, kind, country, coordinates: value.geometry.coordinates, placed, aliases, log };
		}),
		actors: draft.actors.map(({ value }) => value),
		excerpts,
		eventKinds: usedKinds(table.events, draft.events),
		linkKinds: usedKinds(table.links, draft.links),
		events: draft.events.map(({ value }) => value),
		links: draft.links.map(({ value }) => value),
		disagreements: draft.disagreements.map(({ value }): Disagreement => ({
			...value,
			versions: value.versions.map((version) => versionOf(version, byId, articles))
		})),
		points: draft.points.map(({ value }): StoryPoint => ({ ...value, bounds: value.bounds && (normalBounds(value.bounds) ?? undefined) }))
	};
}

/** An answer as published; an answer that an article gives has the actors whose statements the article tells. */
function versionOf(
	{ answer, position, shortAnswer, speaker, excerpts: cited, uses }: DisagreementDraft['versions'][number],
	excerpts: ReadonlyMap<string, Excerpt>,
	articles: ReadonlySet<string>
): Version {
	const heard = cited.flatMap((id) => speakersOf(excerpts.get(id)!));
	const others = [...new Set(heard)].filter((id) => !articles.has(id));
	const voices = together(speaker);
	const words = { answer, ...(position !== undefined && { position }), ...(shortAnswer !== undefined && { shortAnswer }) };
	const relaying = articles.has(voices.speaker) && others.length > 0 && { relaying: others };
	return { ...words, ...voices, ...relaying, excerpts: cited, ...(uses && { uses }) };
}

/** The first speaker, and the others who speak together with the first. */
function together(given: string | [string, ...string[]]): { speaker: string; with?: string[] } {
	const [speaker, ...others] = typeof given === 'string' ? [given] : given;
	return { speaker, ...(others.length > 0 && { with: others }) };
}

/** The rows that marks name, in the order of the table. */
function usedKinds<T>(table: ReadonlyMap<string, T | null>, marks: readonly Entry<{ kind: string }>[]): T[] {
	const used = new Set(marks.map(({ value }) => value.kind));
	return [...table].flatMap(([id, kind]) => (kind !== null && used.has(id) ? [kind] : []));
}

function makeCalendar({ story, articles, places, excerpts, events, links, disagreements, points }: Corpus): Calendar {
	const corrected = [...places, ...excerpts, ...events, ...links, ...disagreements].flatMap(({ log }) => log ?? []);
	const written = new Set([
		...articles.map(({ published }) => published),
		...[...events, ...links].flatMap(({ date }) => date ?? []),
		...corrected.map(({ date }) => date),
		...(story.focus === undefined ? [] : [story.focus]),
		...(story.periods ?? []).map(({ range }) => range),
		...points.flatMap(({ range }) => range ?? [])
	]);
	const entries = [...written].sort(compareText).map((date) => {
		const reading = readDate(date);
		if ('code' in reading) throw new Error(`date ${date} passed every check: ${reading.code}`);
		const { told, ...days } = reading;
		return [date, { ...days, text: dateText(story.language, told) }] as const;
	});
	return Object.fromEntries(entries);
}
