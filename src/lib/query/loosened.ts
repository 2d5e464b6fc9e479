import { haveAll, havingOf, matches } from './matches.ts';
import { EVERYTHING, FACETS, type Query } from './query.ts';
import type { StoryIndex } from './story-index.ts';
import { touches } from './time.ts';

/** A part of a query that can be given up by itself: a facet, the words, or the days. */
export type Clause = (typeof FACETS)[number] | 'text' | 'days';

/** A query without one of its parts. */
export function without(query: Query, clause: Clause): Query {
	return clause === 'days' ? { ...query, from: null, to: null } : { ...query, [clause]: EVERYTHING[clause] };
}

/** The parts of a query that nothing answers without each of which some marks answer, with how many; those that give most come first. */
export function loosened(index: StoryIndex, query: Query): { clause: Clause; marks: number }[] {
	return clausesOf(query)
		.map((clause) => ({ clause, marks: count(index, without(query, clause)) }))
		.filter(({ marks }) => marks > 0)
		.sort((a, b) => b.marks - a.marks);
}

/** The parts of which a query consists, in the order of the query. */
export function clausesOf({ text, from, to, contested, ...lists }: Query): Clause[] {
	return [
		...FACETS.filter((facet) => (facet === 'contested' ? contested : lists[facet].length > 0)),
		...(text.trim() === '' ? [] : ['text' as const]),
		...(from === null && to === null ? [] : ['days' as const])
	];
}

function count({ marks, search }: StoryIndex, query: Query): number {
	const having = havingOf(search, query.text);
	return marks.filter(
		(facts) =>
			touches(facts.days, query.from, query.to) && FACETS.every((facet) => matches(facts, query, facet)) && haveAll(having, facts.entries)
	).length;
}
