import { basesOf, withThoseAbove } from '../corpus/basis.ts';
import { actorsOf, placesOf } from '../corpus/index-corpus.ts';
import { excerptsOf } from '../corpus/excerpts/excerpts-of.ts';
import { findItem, isContested, type Mark } from '../corpus/queries.ts';
import { speakersOf } from '../corpus/speakers.ts';
import type { Calendar, Corpus, Days, Excerpt } from '../corpus/types.ts';
import { useOf } from '../corpus/uses.ts';
import type { Facet } from './query.ts';
import { SearchIndex } from './search/search-index.ts';
import { inTimeOrder } from './time.ts';

/** What a query can ask of a mark, worked out once. */
export type MarkFacts = {
	id: string;
	mark: Mark;
	/** The mark's values in each facet. */
	values: Readonly<Record<Facet, ReadonlySet<string>>>;
	/** null for a mark without a date. */
	days: Days | null;
	/** Where the mark's words stand, as numbers of the search index: the mark, its quotations, its places and actors, and who speaks. */
	entries: readonly number[];
};

/** A story ready for queries; the marks stand in time order. */
export type StoryIndex = { corpus: Corpus; marks: readonly MarkFacts[]; search: SearchIndex };

/** Works out what a query can ask of every mark. Linear in the marks and the excerpts cited. */
export function indexStory(corpus: Corpus, dates: Calendar): StoryIndex {
	const search = new SearchIndex(corpus);
	return { corpus, search, marks: inTimeOrder(corpus, dates).map((mark) => factsOf(corpus, dates, search, mark)) };
}

function factsOf(corpus: Corpus, dates: Calendar, search: SearchIndex, mark: Mark): MarkFacts {
	const { item } = mark;
	const excerpts = excerptsOf(corpus, mark);
	const actors = [...actorsOf(mark), ...excerpts.flatMap((excerpt) => voicesOf(corpus, excerpt))];
	const speakers = excerpts.flatMap((excerpt) => useOf(item, excerpt.id)?.speaker ?? speakersOf(excerpt));
	return {
		id: item.id,
		mark,
		values: {
			kinds: new Set([item.kind]),
			tones: new Set(mark.type === 'link' ? [mark.item.tone] : []),
			statuses: new Set([item.status]),
			bases: new Set(basesOf(corpus, mark)),
			speakers: new Set(speakers.flatMap((id) => withThoseAbove(corpus, id))),
			actors: new Set(actors.flatMap((id) => withThoseAbove(corpus, id))),
			places: new Set(placesOf(mark)),
			articles: new Set(excerpts.map(({ article }) => article)),
			stances: new Set(excerpts.map(({ id, stance }) => useOf(item, id)?.stance ?? stance)),
			contested: new Set(isContested(corpus, item.id) ? ['true'] : [])
		},
		days: item.date === null ? null : (dates[item.date] ?? null),
		entries: search.numbersOf([item.id, ...excerpts.map(({ id }) => id), ...actors, ...placesOf(mark)])
	};
}

/** Ids of the actors who say or relay an excerpt. */
export function voicesOf(corpus: Corpus, excerpt: Excerpt): string[] {
	return [...speakersOf(excerpt), ...(excerpt.via ?? [])].filter((id) => findItem(corpus, id)?.type === 'actor');
}
