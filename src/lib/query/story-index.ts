import { basesOf, withThoseAbove } from '../corpus/basis.ts';
import { actorsOf, placesOf } from '../corpus/index-corpus.ts';
import { excerptsOf } from '../corpus/excerpts/excerpts-of.ts';
import { findItem, isContested, type Mark } from '../corpus/queries.ts';
import { speakersOf } from '../corpus/speakers.ts';
import type { Calendar, Corpus, Days, Excerpt } from '../corpus/types.ts';
import { useOf } from '../corpus/uses.ts';
import { fold, type Folded } from './fold.ts';
import type { Facet } from './query.ts';
import { inTimeOrder } from './time.ts';

/** What a query can ask of a mark, worked out once. */
export type MarkFacts = {
	id: string;
	mark: Mark;
	/** The mark's values in each facet. */
	values: Readonly<Record<Facet, ReadonlySet<string>>>;
	/** null for a mark without a date. */
	days: Days | null;
	/** The mark's title, its note, the cited quotations by excerpt id, and the names of actors and places, folded when first asked for. */
	texts: () => MarkTexts;
};
export type MarkTexts = { title: Folded; note: Folded | null; excerpts: ReadonlyMap<string, Folded>; names: readonly Folded[] };

/** A story ready for queries; the marks stand in time order. */
export type StoryIndex = { corpus: Corpus; marks: readonly MarkFacts[] };

/** Works out what a query can ask of every mark. Linear in the marks and the excerpts cited. */
export function indexStory(corpus: Corpus, dates: Calendar): StoryIndex {
	return { corpus, marks: inTimeOrder(corpus, dates).map((mark) => factsOf(corpus, dates, mark)) };
}

function factsOf(corpus: Corpus, dates: Calendar, mark: Mark): MarkFacts {
	const { item } = mark;
	const excerpts = excerptsOf(corpus, mark);
	const actors = [...actorsOf(mark), ...excerpts.flatMap((excerpt) => voicesOf(corpus, excerpt))];
	let texts: MarkTexts | undefined;
	return {
		id: item.id,
		mark,
		values: {
			kinds: new Set([item.kind]),
			tones: new Set(mark.type === 'link' ? [mark.item.tone] : []),
			statuses: new Set([item.status]),
			bases: new Set(basesOf(corpus, mark)),
			actors: new Set(actors.flatMap((id) => withThoseAbove(corpus, id))),
			places: new Set(placesOf(mark)),
			articles: new Set(excerpts.map(({ article }) => article)),
			stances: new Set(excerpts.map(({ id, stance }) => useOf(item, id)?.stance ?? stance)),
			contested: new Set(isContested(corpus, item.id) ? ['true'] : [])
		},
		days: item.date === null ? null : (dates[item.date] ?? null),
		texts: () =>
			(texts ??= {
				title: fold(item.title),
				note: item.note === undefined ? null : fold(item.note),
				excerpts: new Map(excerpts.map(({ id, exact }) => [id, fold(exact)])),
				names: [...actors, ...placesOf(mark)].map((id) => fold(nameOf(corpus, id)))
			})
	};
}

/** Ids of the actors who say or relay an excerpt. */
export function voicesOf(corpus: Corpus, excerpt: Excerpt): string[] {
	return [...speakersOf(excerpt), ...(excerpt.via ?? [])].filter((id) => findItem(corpus, id)?.type === 'actor');
}

function nameOf(corpus: Corpus, id: string): string {
	const found = findItem(corpus, id);
	return found?.type === 'actor' || found?.type === 'place' ? found.item.name : '';
}
