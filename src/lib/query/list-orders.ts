import { group } from '../corpus/group.ts';
import { placesOf, type Mark } from '../corpus/index-corpus.ts';
import { excerptsOf } from '../corpus/excerpts/excerpts-of.ts';
import type { Corpus, Excerpt } from '../corpus/types.ts';

/** A mark of a list, with those of its excerpts that stand with it there. */
export type ListEntry = { mark: Mark; excerpts: readonly Excerpt[] };
/** Marks under one heading: the id of a place or an article, or null for marks without a place. */
export type ListGroup = { id: string | null; entries: ListEntry[] };

/**
 * Marks under each place where they stand, in the order of the corpus, each group in the order given; marks without a place come last. A link
 * stands under both its ends: each group is all that is told of its place.
 */
export function byPlace(corpus: Corpus, marks: readonly Mark[]): ListGroup[] {
	const found = group(marks, (mark): (string | null)[] => (placesOf(mark).length > 0 ? [...new Set(placesOf(mark))] : [null]));
	return [...corpus.places.map(({ id }) => id), null].flatMap((id) => {
		const entries = found.get(id)?.map((mark) => ({ mark, excerpts: excerptsOf(corpus, mark) }));
		return entries ? [{ id, entries }] : [];
	});
}

/** Marks under each article that tells them, with the excerpts of that article alone, in the order given. */
export function byArticle(corpus: Corpus, marks: readonly Mark[]): ListGroup[] {
	return corpus.articles.flatMap(({ id }) => {
		const entries = marks
			.map((mark) => ({ mark, excerpts: excerptsOf(corpus, mark).filter(({ article }) => article === id) }))
			.filter(({ excerpts }) => excerpts.length > 0);
		return entries.length > 0 ? [{ id, entries }] : [];
	});
}
