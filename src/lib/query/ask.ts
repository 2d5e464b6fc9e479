import { withThoseAbove } from '../corpus/basis.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import type { Excerpt } from '../corpus/types.ts';
import type { Answer } from './answer.ts';
import { spansOf, wordsOf, fold, type Span } from './fold.ts';
import { asksNothing, FACETS, type Facet, type Query } from './query.ts';
import { voicesOf, type MarkFacts, type MarkTexts, type StoryIndex } from './story-index.ts';
import { touches } from './time.ts';

/** An answer with the counts of every facet and with the spans of the words asked for. */
export type FullAnswer = Answer & {
	/** For each facet the number of marks by value, under all other fields of the query. */
	counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
	/** Where the words asked for stand: in titles by the mark's id, in quotations by the excerpt's. */
	hits: ReadonlyMap<string, readonly Span[]>;
};

/** Answers a query from the index of a story. Pure; linear in the marks. */
export function ask({ corpus, marks }: StoryIndex, query: Query): FullAnswer {
	const words = wordsOf(query.text);
	const answered: MarkFacts[] = [];
	const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
	const hits = new Map<string, readonly Span[]>();
	for (const facts of marks) {
		if (!touches(facts.days, query.from, query.to)) continue;
		const found = words.length > 0 ? wordsIn(facts.id, facts.texts(), words) : [];
		if (!found) continue;
		const missed = FACETS.filter((facet) => !matches(facts, query, facet));
		if (missed.length === 0) {
			answered.push(facts);
			for (const [id, spans] of found) hits.set(id, spans);
		}
		// A value counts under the other fields of the query, so a mark that one facet alone shuts out still counts in that facet.
		for (const facet of missed.length === 0 ? FACETS : missed.length === 1 ? missed : [])
			for (const value of facts.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
	}
	const places = asksNothing(query) ? corpus.places.map(({ id }) => id) : answered.flatMap(({ values }) => [...values.places]);
	const cited = answered.flatMap(({ mark }) => mark.item.excerpts);
	const excerpts = new Set([...cited, ...uncited(corpus, query, words, hits)]);
	return {
		marks: answered.map(({ id }) => id),
		places: new Set(places),
		excerpts,
		articles: new Set(corpus.excerpts.flatMap(({ id, article }) => (excerpts.has(id) ? article : []))),
		counts,
		hits
	};
}

function matches({ values }: MarkFacts, query: Query, facet: Facet): boolean {
	if (facet === 'contested') return !query.contested || values.contested.size > 0;
	const wanted: readonly string[] = query[facet];
	return wanted.length === 0 || wanted.some((value) => values[facet].has(value));
}

/** Where each word stands in a mark's title and quotations; null where a word stands nowhere, note and names included. */
function wordsIn(
	mark: string,
	{ title, note, excerpts, names }: MarkTexts,
	words: readonly string[]
): [id: string, spans: Span[]][] | null {
	const texts = [title, ...(note ? [note] : []), ...excerpts.values(), ...names];
	if (!words.every((word) => texts.some(({ text }) => text.includes(word)))) return null;
	return [[mark, title] as const, ...excerpts]
		.map(([id, text]): [string, Span[]] => [id, inOrder(words.flatMap((word) => spansOf(text, word)))])
		.filter(([, spans]) => spans.length > 0);
}

/** Excerpts that no mark cites and that answer by themselves; none where the query asks what only a mark can answer. */
function uncited(corpus: StoryIndex['corpus'], query: Query, words: readonly string[], hits: Map<string, readonly Span[]>): string[] {
	const { kinds, tones, statuses, bases, places, from, to, contested } = query;
	if ([kinds, tones, statuses, bases, places].some(({ length }) => length > 0) || from !== null || to !== null || contested) return [];
	const { marksOfExcerpt } = indexCorpus(corpus);
	return corpus.excerpts
		.filter((excerpt) => !marksOfExcerpt.has(excerpt.id))
		.filter(({ article, stance }) => has(query.articles, article) && has(query.stances, stance))
		.filter((excerpt) => query.actors.length === 0 || isHeard(corpus, excerpt, query.actors))
		.filter(({ id, exact }) => {
			if (words.length === 0) return true;
			const text = fold(exact);
			const spans = words.map((word) => spansOf(text, word));
			if (spans.some(({ length }) => length === 0)) return false;
			hits.set(id, inOrder(spans.flat()));
			return true;
		})
		.map(({ id }) => id);
}

/** Whether somebody speaks or relays who is, or belongs to, one of the actors. */
const isHeard = (corpus: StoryIndex['corpus'], excerpt: Excerpt, actors: readonly string[]): boolean =>
	voicesOf(corpus, excerpt).some((id) => withThoseAbove(corpus, id).some((each) => actors.includes(each)));

const has = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value);

const inOrder = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start || a.end - b.end);
