import type { Brief } from './brief.ts';
import { comparisonsOf, type Comparison } from './comparisons.ts';
import { group } from './group.ts';
import { strandsOf, type Strand } from './strands/strands.ts';
import type { Actor, Corpus } from './types.ts';

/** Anything an id can name, told apart by `type`; the item's own `kind` says what sort of place, event or link it is. */
export type Item<C extends Brief = Corpus> =
	| { type: 'article'; item: C['articles'][number] }
	| { type: 'place'; item: C['places'][number] }
	/** In no brief: a brief has no actors. */
	| { type: 'actor'; item: Actor }
	| { type: 'excerpt'; item: C['excerpts'][number] }
	| { type: 'disagreement'; item: C['disagreements'][number] }
	| { type: 'point'; item: C['points'][number] }
	| { type: 'between'; item: Strand }
	| { type: 'comparison'; item: Comparison }
	| Mark<C>;

/** An event or a link, drawn or not. */
export type Mark<C extends Brief = Corpus> = { type: 'event'; item: C['events'][number] } | { type: 'link'; item: C['links'][number] };

/** The ways through a corpus or a brief, worked out once, so that no query walks all of the corpus. Lists keep the order of the corpus. */
export type CorpusIndex<C extends Brief = Corpus> = {
	items: ReadonlyMap<string, Item<C>>;
	marks: readonly Mark<C>[];
	marksOfExcerpt: ReadonlyMap<string, readonly Mark<C>[]>;
	marksOfPlace: ReadonlyMap<string, readonly Mark<C>[]>;
	marksOfArticle: ReadonlyMap<string, readonly Mark<C>[]>;
	excerptsOfArticle: ReadonlyMap<string, readonly C['excerpts'][number][]>;
	disagreementsOfMark: ReadonlyMap<string, readonly C['disagreements'][number][]>;
	/** The strands of the links; one of several links is an item. */
	strands: readonly Strand[];
	/** Kinds by id; the id of a kind is no id of an item. */
	eventKinds: ReadonlyMap<string, C['eventKinds'][number]>;
	linkKinds: ReadonlyMap<string, C['linkKinds'][number]>;
};

const indexes = new WeakMap<Brief, unknown>();

/** The index of a corpus, built at the first call and kept as long as the corpus lives. */
export function indexCorpus<C extends Brief>(corpus: C): CorpusIndex<C> {
	const known = indexes.get(corpus) as CorpusIndex<C> | undefined;
	if (known) return known;
	const index = buildIndex(corpus);
	indexes.set(corpus, index);
	return index;
}

function buildIndex<C extends Brief>(corpus: C): CorpusIndex<C> {
	const marks: Mark<C>[] = [
		...corpus.events.map((item): Mark<C> => ({ type: 'event', item })),
		...corpus.links.map((item): Mark<C> => ({ type: 'link', item }))
	];
	// A brief does not say from which article an excerpt is.
	const excerpts: readonly { id: string; article?: string }[] = corpus.excerpts;
	const all: Item<C>[] = [
		...corpus.articles.map((item): Item<C> => ({ type: 'article', item })),
		...corpus.places.map((item): Item<C> => ({ type: 'place', item })),
		// A brief has no actors.
		...('actors' in corpus ? (corpus.actors as Actor[]) : []).map((item): Item<C> => ({ type: 'actor', item })),
		...excerpts.map((item) => ({ type: 'excerpt', item }) as Item<C>),
		...corpus.disagreements.map((item): Item<C> => ({ type: 'disagreement', item })),
		...corpus.points.map((item): Item<C> => ({ type: 'point', item })),
		...comparisonsOf(corpus).map((item): Item<C> => ({ type: 'comparison', item })),
		...marks
	];
	const strands = strandsOf(corpus);
	const articleOf = new Map(excerpts.map(({ id, article }) => [id, article]));
	return {
		items: new Map([...all, ...strands.filter(({ links }) => links.length > 1).map(betweenOf)].map((item) => [item.item.id, item])),
		strands,
		marks,
		marksOfExcerpt: group(marks, ({ item }) => item.excerpts),
		marksOfPlace: group(marks, placesOf),
		marksOfArticle: group(marks, ({ item }) => item.excerpts.flatMap((excerpt) => articleOf.get(excerpt) ?? [])),
		excerptsOfArticle: group<C['excerpts'][number], string>(corpus.excerpts, ({ id }) => {
			const article = articleOf.get(id);
			return article === undefined ? [] : [article];
		}),
		disagreementsOfMark: group<C['disagreements'][number], string>(corpus.disagreements, ({ about }) => about),
		eventKinds: new Map(corpus.eventKinds.map((kind) => [kind.id, kind])),
		linkKinds: new Map(corpus.linkKinds.map((kind) => [kind.id, kind]))
	};
}

const betweenOf = (item: Strand): { type: 'between'; item: Strand } => ({ type: 'between', item });

/** Where a mark stands: the places of an event, the two ends of a link. */
export function placesOf(mark: Mark<Brief>): string[] {
	return mark.type === 'link' ? [mark.item.from, mark.item.to] : mark.item.places;
}

/** Who takes part in a mark, each once: the actors of an event; the two sides of a link, who acts with the one and against whom. */
export function actorsOf(mark: Mark): string[] {
	if (mark.type === 'event') return mark.item.actors;
	const { fromActor, toActor, with: others = [], against = [] } = mark.item;
	return [...new Set([fromActor, ...others, toActor, ...against])];
}
