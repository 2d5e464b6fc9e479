import type { Actor, Article, Corpus, Disagreement, Event, Excerpt, Link, Place } from './types.ts';

/** Anything an id can name, told apart by `type`; the item's own `kind` says what sort of place, event or link it is. */
export type Item =
	| { type: 'article'; item: Article }
	| { type: 'place'; item: Place }
	| { type: 'actor'; item: Actor }
	| { type: 'excerpt'; item: Excerpt }
	| { type: 'event'; item: Event }
	| { type: 'link'; item: Link }
	| { type: 'disagreement'; item: Disagreement };

/** What is drawn: an event or a link. */
export type Mark = Extract<Item, { type: 'event' | 'link' }>;

/** A corpus with the ways through it worked out once, so that no query walks all of it. Lists keep the order of the corpus. */
export type CorpusIndex = {
	corpus: Corpus;
	items: ReadonlyMap<string, Item>;
	marks: readonly Mark[];
	marksOfExcerpt: ReadonlyMap<string, readonly Mark[]>;
	marksOfPlace: ReadonlyMap<string, readonly Mark[]>;
	marksOfArticle: ReadonlyMap<string, readonly Mark[]>;
	excerptsOfArticle: ReadonlyMap<string, readonly Excerpt[]>;
	disagreementsOfMark: ReadonlyMap<string, readonly Disagreement[]>;
};

const indexes = new WeakMap<Corpus, CorpusIndex>();

/** The index of a corpus, built at the first call and kept as long as the corpus is. */
export function indexCorpus(corpus: Corpus): CorpusIndex {
	const known = indexes.get(corpus);
	if (known) return known;
	const index = buildIndex(corpus);
	indexes.set(corpus, index);
	return index;
}

function buildIndex(corpus: Corpus): CorpusIndex {
	const marks: Mark[] = [
		...corpus.events.map((item): Mark => ({ type: 'event', item })),
		...corpus.links.map((item): Mark => ({ type: 'link', item }))
	];
	const all: Item[] = [
		...corpus.articles.map((item): Item => ({ type: 'article', item })),
		...corpus.places.map((item): Item => ({ type: 'place', item })),
		...corpus.actors.map((item): Item => ({ type: 'actor', item })),
		...corpus.excerpts.map((item): Item => ({ type: 'excerpt', item })),
		...corpus.disagreements.map((item): Item => ({ type: 'disagreement', item })),
		...marks
	];
	const articleOf = new Map(corpus.excerpts.map(({ id, article }) => [id, article]));
	return {
		corpus,
		items: new Map(all.map((item) => [item.item.id, item])),
		marks,
		marksOfExcerpt: group(marks, ({ item }) => item.excerpts),
		marksOfPlace: group(marks, placesOf),
		marksOfArticle: group(marks, ({ item }) => item.excerpts.flatMap((excerpt) => articleOf.get(excerpt) ?? [])),
		excerptsOfArticle: group(corpus.excerpts, ({ article }) => [article]),
		disagreementsOfMark: group(corpus.disagreements, ({ about }) => about)
	};
}

/** Where a mark stands: the places of an event, the two ends of a link. */
export function placesOf(mark: Mark): string[] {
	return mark.type === 'link' ? [mark.item.from, mark.item.to] : mark.item.places;
}

function group<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		for (const key of new Set(keysOf(value))) {
			const members = groups.get(key);
			if (members) members.push(value);
			else groups.set(key, [value]);
		}
	}
	return groups;
}
