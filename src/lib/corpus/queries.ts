import { actorsOf, indexCorpus, placesOf, type Item, type Mark } from './index-corpus.ts';
import type { Brief } from './brief.ts';
import type { Strand } from './strands/strands.ts';
import { isHeardIn } from './speakers.ts';
import type { Corpus, Disagreement, StoryPoint } from './types.ts';

export type { Item, Mark } from './index-corpus.ts';

// Queries over a corpus or a brief: a corpus gives full items, a brief gives the items of the brief.

/** The thing an id names, or undefined. */
export function findItem<C extends Brief>(corpus: C, id: string): Item<C> | undefined {
	return indexCorpus(corpus).items.get(id);
}

/** The kind of an event; throws where the corpus lacks the kind. */
export function eventKindOf<C extends Brief>(corpus: C, { id, kind }: C['events'][number]): C['eventKinds'][number] {
	const found = indexCorpus(corpus).eventKinds.get(kind);
	if (!found) throw new Error(`event ${id}: no kind ${kind} among ${corpus.eventKinds.length}`);
	return found;
}

/** The kind of a link; throws where the corpus lacks the kind. */
export function linkKindOf<C extends Brief>(corpus: C, { id, kind }: C['links'][number]): C['linkKinds'][number] {
	const found = indexCorpus(corpus).linkKinds.get(kind);
	if (!found) throw new Error(`link ${id}: no kind ${kind} among ${corpus.linkKinds.length}`);
	return found;
}

export function kindOf<C extends Brief>(corpus: C, mark: Mark<C>): C['eventKinds'][number] | C['linkKinds'][number] {
	return mark.type === 'event' ? eventKindOf(corpus, mark.item) : linkKindOf(corpus, mark.item);
}

/** Events and links that rest on an excerpt. */
export function marksOfExcerpt<C extends Brief>(corpus: C, excerpt: string): readonly Mark<C>[] {
	return indexCorpus(corpus).marksOfExcerpt.get(excerpt) ?? [];
}

/** Events at a place, and links from or to the place. */
export function marksOfPlace<C extends Brief>(corpus: C, place: string): readonly Mark<C>[] {
	return indexCorpus(corpus).marksOfPlace.get(place) ?? [];
}

/** Events and links that rest on any excerpt of an article. */
export function marksOfArticle<C extends Brief>(corpus: C, article: string): readonly Mark<C>[] {
	return indexCorpus(corpus).marksOfArticle.get(article) ?? [];
}

/** Events and links in which an actor takes part, or that rest on words which the actor says or relays. */
export function marksOfActor(corpus: Corpus, actor: string): Mark[] {
	const heard = new Set(corpus.excerpts.flatMap((excerpt) => (isHeardIn(actor, excerpt) ? excerpt.id : [])));
	return indexCorpus(corpus).marks.filter((mark) => actorsOf(mark).includes(actor) || mark.item.excerpts.some((id) => heard.has(id)));
}

/** Disputed questions that bear on an event or a link. */
export function disagreementsOfMark<C extends Brief>(corpus: C, mark: string): readonly C['disagreements'][number][] {
	return indexCorpus(corpus).disagreementsOfMark.get(mark) ?? [];
}

/** The events and links that a disputed question bears on. */
function marksAbout<C extends Brief>(corpus: C, { about }: Pick<Disagreement, 'about'>): Mark<C>[] {
	return about.flatMap((id) => {
		const found = findItem(corpus, id);
		return found?.type === 'event' || found?.type === 'link' ? [found] : [];
	});
}

/** The events and links of a point, each once: those that the point names, and those that its disputed questions bear on. */
export function marksOfPoint<C extends Brief>(corpus: C, { marks }: Pick<StoryPoint, 'marks'>): Mark<C>[] {
	const found = marks.flatMap((id): Mark<C>[] => {
		const item = findItem(corpus, id);
		if (item?.type === 'disagreement') return marksAbout(corpus, item.item);
		return item?.type === 'event' || item?.type === 'link' ? [item] : [];
	});
	return [...new Set(found)];
}

/** The links of a strand. */
export function marksOfStrand<C extends Brief>(corpus: C, { links }: Strand): Mark<C>[] {
	return links.flatMap((id) => {
		const found = findItem(corpus, id);
		return found?.type === 'link' ? [found] : [];
	});
}

/** Whether the articles disagree on an event or a link. */
export function isContested(corpus: Brief, mark: string): boolean {
	const disputed = disagreementsOfMark(corpus, mark).some((each) => !('wording' in each && each.wording));
	return disputed || corpus.contested?.includes(mark) === true;
}

/**
 * The ids that belong with an item, without the item's own id: for a place, the events and links there and the places of those marks; for a
 * mark, the mark's places and the marks that rest on the same words; for an excerpt, the marks that cite the excerpt and the places of
 * those marks; for a disagreement, the marks in question and the places of those marks; for a point, its marks and the marks in question
 * of its disagreements, and for a strand its links, with the places of all these marks; for an article, the marks that quote the article,
 * for two
 * articles those that quote both, and for an actor those in which the actor takes part or is heard, with the places of all these.
 */
export function related(corpus: Brief, id: string): Set<string> {
	const found = new Set<string>();
	const item = findItem(corpus, id);
	if (!item) return found;
	for (const mark of relatedMarks(corpus, item)) {
		found.add(mark.item.id);
		// Other marks that share words with a mark belong with that mark; the places of those other marks do not.
		if ((item.type !== 'event' && item.type !== 'link') || mark.item.id === id) placesOf(mark).forEach((place) => found.add(place));
	}
	found.delete(id);
	return found;
}

/** How much a corpus holds, as the page of the data tells. */
export function counts(corpus: Brief): { articles: number; marks: number; excerpts: number; places: number } {
	const { articles, events, links, excerpts, places } = corpus;
	return { articles: articles.length, marks: events.length + links.length, excerpts: excerpts.length, places: places.length };
}

function relatedMarks(corpus: Brief, item: Item<Brief>): readonly Mark<Brief>[] {
	switch (item.type) {
		case 'place':
			return marksOfPlace(corpus, item.item.id);
		case 'excerpt':
			return marksOfExcerpt(corpus, item.item.id);
		case 'article':
			return marksOfArticle(corpus, item.item.id);
		case 'event':
		case 'link':
			return item.item.excerpts.flatMap((excerpt) => marksOfExcerpt(corpus, excerpt));
		case 'disagreement':
			return marksAbout(corpus, item.item);
		case 'point':
			return marksOfPoint(corpus, item.item);
		case 'between':
			return marksOfStrand(corpus, item.item);
		case 'actor':
			// Only a whole corpus has actors.
			return marksOfActor(corpus as Corpus, item.item.id);
		case 'comparison': {
			const [one, other] = item.item.articles.map((article) => marksOfArticle(corpus, article));
			return one!.filter((mark) => other!.includes(mark));
		}
	}
}
