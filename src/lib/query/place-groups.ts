import type { Brief } from '../corpus/brief.ts';
import { placesOf, type Mark } from '../corpus/index-corpus.ts';
import type { Calendar } from '../corpus/types.ts';
import { inTimeOrder } from './time.ts';

/** Marks of a place that belong together, in time order. `other`: the id of the place at the other end of the links; null for the place alone. */
export type PlaceGroup<C extends Brief> = { other: string | null; marks: Mark<C>[] };

/**
 * The marks of a place: first what happened there, with the links that do not leave the place, then the links by the place at their other
 * end. Those groups come in the order of the first mark of each.
 */
export function groupsAtPlace<C extends Brief>(corpus: C, dates: Calendar, place: string): PlaceGroup<C>[] {
	const groups = new Map<string | null, Mark<C>[]>([[null, []]]);
	for (const mark of inTimeOrder(corpus, dates)) {
		const ends = placesOf(mark);
		if (!ends.includes(place)) continue;
		const other = mark.type === 'link' ? (ends.find((end) => end !== place) ?? null) : null;
		const group = groups.get(other);
		if (group) group.push(mark);
		else groups.set(other, [mark]);
	}
	return [...groups].map(([other, marks]) => ({ other, marks })).filter(({ marks }) => marks.length > 0);
}
