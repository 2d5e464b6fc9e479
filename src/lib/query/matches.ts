import { withThoseAbove } from '../corpus/basis.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { speakersOf } from '../corpus/speakers.ts';
import type { Corpus, Excerpt } from '../corpus/types.ts';
import { wordsOf } from './search/fold.ts';
import type { Facet, Query } from './query.ts';
import type { SearchIndex } from './search/search-index.ts';
import { voicesOf, type MarkFacts, type StoryIndex } from './story-index.ts';

/** For each word asked for, the entries of the search index that have it. */
export type Having = readonly Uint8Array[];

export const havingOf = (search: SearchIndex, text: string): Having => wordsOf(text).map((word) => search.having(word));

/** Whether each word stands in one of some entries. */
export const haveAll = (having: Having, entries: readonly number[]): boolean =>
	having.every((word) => entries.some((entry) => word[entry]! > 0));

/** Whether a mark has what one field of a query asks for. */
export function matches({ values }: MarkFacts, query: Query, facet: Facet): boolean {
	if (facet === 'contested') return !query.contested || values.contested.size > 0;
	const wanted: readonly string[] = query[facet];
	return wanted.length === 0 || wanted.some((value) => values[facet].has(value));
}

/** Excerpts that no mark cites and that answer by themselves; none where the query asks what only a mark can answer. */
export function uncited({ corpus, search }: StoryIndex, query: Query, having: Having): string[] {
	const { kinds, tones, statuses, bases, places, from, to, contested } = query;
	if ([kinds, tones, statuses, bases, places].some(({ length }) => length > 0) || from !== null || to !== null || contested) return [];
	const { marksOfExcerpt } = indexCorpus(corpus);
	return corpus.excerpts
		.filter((excerpt) => !marksOfExcerpt.has(excerpt.id))
		.filter(({ article, stance }) => has(query.articles, article) && has(query.stances, stance))
		.filter((excerpt) => query.actors.length === 0 || areOf(corpus, voicesOf(corpus, excerpt), query.actors))
		.filter((excerpt) => query.speakers.length === 0 || areOf(corpus, speakersOf(excerpt), query.speakers))
		.filter(({ id }) => haveAll(having, search.numbersOf([id])))
		.map(({ id }: Excerpt) => id);
}

/** Whether one of some actors or articles is, or belongs to, one of those wanted. */
const areOf = (corpus: Corpus, ids: readonly string[], wanted: readonly string[]): boolean =>
	ids.some((id) => withThoseAbove(corpus, id).some((each) => wanted.includes(each)));

const has = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value);
