import type { Answer } from './answer.ts';
import { wordsOf } from './fold.ts';
import { knownQuery, type Unknown } from './known-query.ts';
import { haveAll, havingOf, matches, uncited } from './matches.ts';
import { asksNothing, FACETS, type Facet, type Query } from './query.ts';
import type { MarkFacts, StoryIndex } from './story-index.ts';
import { touches } from './time.ts';

/** An answer with what it answers, the counts of every facet, and the words asked for. */
export type FullAnswer = Answer & {
	/** What is answered: the query without what the story does not have, which `unknown` names. */
	query: Query;
	unknown: readonly Unknown[];
	/** For each facet the number of marks by value, under all other fields of the query. */
	counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
	/** The words asked for, folded; `spansIn` says where they stand in a text. */
	words: readonly string[];
};

/** Answers a query from the index of a story. Pure; linear in the marks. */
export function ask(index: StoryIndex, asked: Query): FullAnswer {
	const { corpus, marks, search } = index;
	const { query, unknown } = knownQuery(corpus, asked);
	const having = havingOf(search, query.text);
	const answered: MarkFacts[] = [];
	const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
	for (const facts of marks) {
		if (!touches(facts.days, query.from, query.to) || !haveAll(having, facts.entries)) continue;
		const missed = FACETS.filter((facet) => !matches(facts, query, facet));
		if (missed.length === 0) answered.push(facts);
		// A value counts under the other fields of the query, so a mark that one facet alone shuts out still counts in that facet.
		for (const facet of missed.length === 0 ? FACETS : missed.length === 1 ? missed : [])
			for (const value of facts.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
	}
	const places = asksNothing(query) ? corpus.places.map(({ id }) => id) : answered.flatMap(({ values }) => [...values.places]);
	const excerpts = new Set([...answered.flatMap(({ mark }) => mark.item.excerpts), ...uncited(index, query, having)]);
	return {
		marks: answered.map(({ id }) => id),
		places: new Set(places),
		excerpts,
		articles: new Set(corpus.excerpts.flatMap(({ id, article }) => (excerpts.has(id) ? article : []))),
		query,
		unknown,
		counts,
		words: wordsOf(query.text)
	};
}
