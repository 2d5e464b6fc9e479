import type { Answer } from './answer.ts';
import { wordsOf } from './search/fold.ts';
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

type Counts = FullAnswer['counts'];

/** Answers a query from the index of a story. Pure; linear in the marks. Counts are worked out when first read. */
export function ask(index: StoryIndex, given: Query): FullAnswer {
	const { corpus, marks, search } = index;
	const { query, unknown } = knownQuery(corpus, given);
	const having = havingOf(search, query.text);
	const asked = FACETS.filter((facet) => (facet === 'contested' ? query.contested : query[facet].length > 0));
	const passing = marks.filter(({ days, entries }) => touches(days, query.from, query.to) && haveAll(having, entries));
	const answered = passing.filter((facts) => asked.every((facet) => matches(facts, query, facet)));
	const places = asksNothing(query) ? corpus.places.map(({ id }) => id) : answered.flatMap(({ values }) => [...values.places]);
	const excerpts = new Set([...answered.flatMap(({ mark }) => mark.item.excerpts), ...uncited(index, query, having)]);
	let counts: Counts | undefined;
	return {
		marks: answered.map(({ id }) => id),
		places: new Set(places),
		excerpts,
		articles: new Set(corpus.excerpts.flatMap(({ id, article }) => (excerpts.has(id) ? article : []))),
		query,
		unknown,
		get counts() {
			return (counts ??= countsOf(passing, query, asked));
		},
		words: wordsOf(query.text)
	};
}

/** Counts the values of marks that have the words and days asked for. */
function countsOf(passing: readonly MarkFacts[], query: Query, asked: readonly Facet[]): Counts {
	const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
	for (const facts of passing) {
		const missed = asked.filter((facet) => !matches(facts, query, facet));
		// A value counts under the other fields of the query, so a mark that one facet alone shuts out still counts in that facet.
		for (const facet of missed.length === 0 ? FACETS : missed.length === 1 ? missed : [])
			for (const value of facts.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
	}
	return counts;
}
