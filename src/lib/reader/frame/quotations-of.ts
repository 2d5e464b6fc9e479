import { excerptsOf } from '../../corpus/excerpts/excerpts-of.ts';
import { findItem, marksOfPlace, marksOfStrand, type Item, type Mark } from '../../corpus/queries.ts';
import type { Corpus, Excerpt, Use, Version } from '../../corpus/types.ts';
import { useOf } from '../../corpus/uses.ts';
import { foremostExcerpts } from '../../query/foremost.ts';

/** A quotation of an open item: what the item takes from the excerpt, and what the excerpt stands for, where the item is more than one thing. */
export type Quoted = { excerpt: Excerpt; use: Use | undefined; stands: string | null };

/**
 * The quotations of an item in the order in which a card shows them, one by one. Those of a mark begin with those that say most; those of a
 * place and of a strand follow their marks, and those of a question its answers.
 */
export function quotationsOf(corpus: Corpus, found: Item): Quoted[] {
	switch (found.type) {
		case 'event':
		case 'link':
			return ofMark(corpus, found);
		case 'place':
			return ofMarks(corpus, marksOfPlace(corpus, found.item.id));
		case 'between':
			return ofMarks(corpus, marksOfStrand(corpus, found.item));
		case 'disagreement':
			return found.item.versions.flatMap((version) => ofVersion(corpus, version));
		default:
			return excerptsOf(corpus, found).map((excerpt) => ({ excerpt, use: undefined, stands: null }));
	}
}

function ofMark(corpus: Corpus, mark: Mark): Quoted[] {
	const excerpts = excerptsOf(corpus, mark);
	return [...new Set([...foremostExcerpts(excerpts), ...excerpts])].map((excerpt) => {
		return { excerpt, use: useOf(mark.item, excerpt.id), stands: null };
	});
}

/** What rests on the same words as a mark before says nothing new. */
function ofMarks(corpus: Corpus, marks: readonly Mark[]): Quoted[] {
	const all = marks.flatMap((mark) => ofMark(corpus, mark).map((quoted) => ({ ...quoted, stands: mark.item.title })));
	return all.filter(({ excerpt }, i) => all.findIndex((each) => each.excerpt === excerpt) === i);
}

function ofVersion(corpus: Corpus, version: Version): Quoted[] {
	return version.excerpts.flatMap((id) => {
		const found = findItem(corpus, id);
		return found?.type === 'excerpt' ? [{ excerpt: found.item, use: useOf(version, id), stands: version.answer }] : [];
	});
}
