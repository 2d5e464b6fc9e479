import { indexCorpus, type Item } from '../index-corpus.ts';
import { findItem, marksOfPlace, marksOfStrand } from '../queries.ts';
import { isHeardIn } from '../speakers.ts';
import type { Corpus, Disagreement, Excerpt } from '../types.ts';

// Of the queries those for words, which the first page does not need: it is sent without this file.

/**
 * The excerpts that an item rests on, each once. Excerpts of a mark or a disagreement come in the order of citation, excerpts of a place
 * mark by mark (so those of a strand), excerpts of a point after the one that is shown with the point, and excerpts of an article, of two articles that are compared or of an
 * actor (who says or relays the excerpt) in the order of the corpus.
 */
export function excerptsOf(corpus: Corpus, { type, item }: Item): Excerpt[] {
	switch (type) {
		case 'excerpt':
			return [item];
		case 'event':
		case 'link':
			return toExcerpts(corpus, item.excerpts);
		case 'disagreement':
			return toExcerpts(
				corpus,
				item.versions.flatMap(({ excerpts }) => excerpts)
			);
		case 'point':
			return toExcerpts(corpus, [item.excerpt, ...item.marks.flatMap((id) => excerptsOfMark(corpus, id))]);
		case 'between':
			return toExcerpts(
				corpus,
				marksOfStrand(corpus, item).flatMap((mark) => mark.item.excerpts)
			);
		case 'place':
			return toExcerpts(
				corpus,
				marksOfPlace(corpus, item.id).flatMap((mark) => mark.item.excerpts)
			);
		case 'article':
			return [...(indexCorpus(corpus).excerptsOfArticle.get(item.id) ?? [])];
		case 'actor':
			return corpus.excerpts.filter((excerpt) => isHeardIn(item.id, excerpt));
		case 'comparison':
			return item.articles.flatMap((article) => indexCorpus(corpus).excerptsOfArticle.get(article) ?? []);
	}
}

/** Disputed questions that an excerpt is an answer to. */
export function disagreementsOfExcerpt(corpus: Corpus, excerpt: string): Disagreement[] {
	return corpus.disagreements.filter(({ versions }) => versions.some(({ excerpts }) => excerpts.includes(excerpt)));
}

function excerptsOfMark(corpus: Corpus, id: string): string[] {
	const found = findItem(corpus, id);
	return found && found.type !== 'point' ? excerptsOf(corpus, found).map((excerpt) => excerpt.id) : [];
}

/** The excerpts that ids name, each once, in the order of the ids. */
export function toExcerpts(corpus: Corpus, ids: readonly string[]): Excerpt[] {
	const { items } = indexCorpus(corpus);
	return [...new Set(ids)].flatMap((id) => {
		const found = items.get(id);
		return found?.type === 'excerpt' ? [found.item] : [];
	});
}
