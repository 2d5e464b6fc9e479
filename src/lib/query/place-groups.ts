import type { Brief } from '../corpus/brief.ts';
import { placesOf, type Mark } from '../corpus/index-corpus.ts';
import type { Calendar, MarkGroup } from '../corpus/types.ts';
import { inTimeOrder } from './time.ts';

/**
 * Marks of a place that belong together, in time order. `other`: the id of the place at the other end of the links; null for the place
 * alone, and for links of several ends that the story has a name for, which is `title`.
 */
export type PlaceGroup<C extends Brief> = { other: string | null; title?: string; marks: Mark<C>[] };

/**
 * The marks of a place: first what happened there, with the links that do not leave the place, then the links by the place at their other
 * end. Those groups come in the order of the first mark of each. Where all links of two ends or more are in one named group of the story,
 * they stand together under its name: a tour is one thing, whatever its stops. No links of one end are ever parted.
 */
export function groupsAtPlace<C extends Brief>(
	corpus: C,
	dates: Calendar,
	place: string,
	named: readonly MarkGroup[] = []
): PlaceGroup<C>[] {
	const here = inTimeOrder(corpus, dates).filter((mark) => placesOf(mark).includes(place));
	const byEnd = new Map<string | null, Mark<C>[]>([[null, []]]);
	for (const mark of here) {
		const other = mark.type === 'link' ? (placesOf(mark).find((end) => end !== place) ?? null) : null;
		const marks = byEnd.get(other);
		if (marks) marks.push(mark);
		else byEnd.set(other, [mark]);
	}
	let groups = [...byEnd].map(([other, marks]): PlaceGroup<C> => ({ other, marks })).filter(({ marks }) => marks.length > 0);
	for (const { title, marks: ids } of named) {
		const joined = groups.filter(({ other, marks }) => other !== null && marks.every(({ item }) => ids.includes(item.id)));
		if (joined.length < 2) continue;
		const together = { other: null, title, marks: here.filter((mark) => joined.some(({ marks }) => marks.includes(mark))) };
		groups = groups.flatMap((group) => (group === joined[0] ? together : joined.includes(group) ? [] : group));
	}
	return groups;
}
