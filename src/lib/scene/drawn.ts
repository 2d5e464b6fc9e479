import type { Brief } from '../corpus/brief.ts';
import { indexCorpus, placesOf, type Mark } from '../corpus/index-corpus.ts';
import { findItem, marksOfPoint, related, type Item } from '../corpus/queries.ts';
import { loudLinks } from '../corpus/strands/loud-links.ts';
import type { Strand } from '../corpus/strands/strands.ts';
import type { Calendar } from '../corpus/types.ts';
import { beginsWithin } from '../query/time.ts';

/** What is drawn of a story: some links each by itself, of the others some as strands, and some events and places. */
export type Drawn = {
	links: ReadonlySet<string>;
	/** Ids of the events and of the places that are drawn besides the ends of the lines; null for all. */
	events: ReadonlySet<string> | null;
	places: ReadonlySet<string> | null;
	/** Whether places are drawn at a scale at which they have no name. */
	nameless: boolean;
	strands: readonly Strand[];
	/** Whether the strands belong to the open item. */
	lit: boolean;
	/** Whether the numbers of the points are drawn. */
	numbered: boolean;
	/** Whether captions stand beside the numbers. */
	captioned: boolean;
};

/** The most strands on the first map: more are a ball of wool. The rest comes with the background. */
const MOST_STRANDS = 24;
/** The most links of an open item that are drawn each by itself; the links of an item with more are drawn as strands. */
const FEW = 6;

/** What the map of the whole story says of its points. */
const SPOKEN = { numbered: true, captioned: true };

/** All links, each by itself. */
export const everyLink = ({ links }: Pick<Brief, 'links'>): Drawn => ({
	links: new Set(links.map(({ id }) => id)),
	events: null,
	places: null,
	nameless: true,
	strands: [],
	lit: false,
	numbered: false,
	captioned: false
});

/**
 * The ids that light up with an item. Marks that merely share words with a mark do not light up, unless the mark has no place of its own:
 * then they are the only way to see where it belongs.
 */
export function litWith(corpus: Brief, id: string): ReadonlySet<string> {
	const found = findItem(corpus, id);
	if (found?.type !== 'event' && found?.type !== 'link') return related(corpus, id);
	const places = placesOf(found);
	if (places.length > 0) return new Set(places);
	const marks = related(corpus, id);
	return new Set([...marks, ...[...marks].flatMap((mark) => [...related(corpus, mark)].filter((each) => isPlace(corpus, each)))]);
}

/** The other marks that light up with an item, themselves or by their places, in the order of the corpus. */
export function marksLitWith<C extends Brief>(corpus: C, id: string): Mark<C>[] {
	const lit = litWith(corpus, id);
	return indexCorpus(corpus).marks.filter((mark) => mark.item.id !== id && lit.has(mark.item.id) && placesOf(mark).length > 0);
}

const isPlace = (corpus: Brief, id: string) => indexCorpus(corpus).items.get(id)?.type === 'place';

/**
 * What is drawn: where nothing is open the loud links, and as strands the others within the story's focus; where something is open the loud
 * links and what lights up with it. Events follow the same rule. Of the places only those that have a part in it are drawn.
 *
 * @param asked ids of the marks that may be drawn
 * @param background whether what lies outside the story's focus is drawn too
 */
export function drawnOf(
	corpus: Brief,
	dates: Calendar,
	asked: readonly string[],
	found: Item<Brief> | undefined,
	background: boolean
): Drawn {
	const marks = new Set(asked);
	const loud = new Set(loudLinks(corpus).filter((id) => marks.has(id)));
	/** A strand beside a loud line would say nothing more at a glance: its links are reached by way of the loud one. */
	const strands = (wanted: (link: string) => boolean) =>
		indexCorpus(corpus).strands.filter(
			({ links }) => !links.some((link) => loud.has(link)) && links.some((link) => marks.has(link) && wanted(link))
		);
	const pointed = corpus.points.flatMap((point) => marksOfPoint(corpus, point).map(({ item }) => item.id));
	const { principal } = corpus.story;
	if (!found) {
		if (background)
			return { links: loud, events: null, places: null, nameless: false, strands: strands(() => true), lit: false, ...SPOKEN };
		const inFocus = isInFocus(corpus, dates);
		const events = corpus.events.map(({ id }) => id).filter(inFocus);
		return {
			links: loud,
			events: new Set([...pointed, ...events]),
			places: new Set(principal),
			nameless: false,
			strands: foremost(strands(inFocus)),
			lit: false,
			...SPOKEN
		};
	}
	const lit = new Set([found.item.id, ...litWith(corpus, found.item.id)]);
	const own = corpus.links.map(({ id }) => id).filter((id) => lit.has(id) && marks.has(id));
	const part = {
		events: new Set([...pointed, ...lit]),
		places: new Set([...principal, ...lit]),
		nameless: true,
		lit: true,
		numbered: found.type === 'point',
		captioned: false
	};
	// Where many links belong to the item, the loud lines of the story would be one crowd more.
	const ghosts = own.length > FEW ? own.filter((id) => loud.has(id)) : [...loud];
	if (found.type === 'between' || own.length <= FEW) return { ...part, links: new Set([...ghosts, ...own]), strands: [] };
	return {
		...part,
		links: new Set(ghosts),
		strands: indexCorpus(corpus).strands.filter(({ links }) => links.some((link) => lit.has(link) && marks.has(link)))
	};
}

/** The strands of the most links, as many as a first map has room for, in the order given. */
function foremost(strands: readonly Strand[]): readonly Strand[] {
	const kept = new Set(strands.toSorted((a, b) => b.links.length - a.links.length).slice(0, MOST_STRANDS));
	return strands.filter((strand) => kept.has(strand));
}

/** Whether a mark can have been within the dates that the headline is about; an undated mark is not. */
function isInFocus(corpus: Brief, dates: Calendar): (mark: string) => boolean {
	const focus = corpus.story.focus === undefined ? null : dates[corpus.story.focus];
	if (!focus) return () => true;
	const { items } = indexCorpus(corpus);
	return (id) => {
		const found = items.get(id);
		const date = found?.type === 'event' || found?.type === 'link' ? found.item.date : null;
		return date !== null && beginsWithin(dates[date], focus);
	};
}
