import type { Brief } from '../corpus/brief.ts';
import { group } from '../corpus/group.ts';
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
	const otherEnd = (mark: Mark<C>) => (mark.type === 'link' ? (placesOf(mark).find((end) => end !== place) ?? null) : null);
	const byEnd = group(here, (mark) => [otherEnd(mark)]);
	// What happened at the place itself comes first, whenever it was.
	const inOrder = [...byEnd].sort(([a], [b]) => Number(a !== null) - Number(b !== null));
	let groups = inOrder.map(([other, marks]): PlaceGroup<C> => ({ other, marks }));
	for (const { title, marks: ids } of named) {
		const joined = groups.filter(({ other, marks }) => other !== null && marks.every(({ item }) => ids.includes(item.id)));
		if (joined.length < 2) continue;
		const together = { other: null, title, marks: here.filter((mark) => joined.some(({ marks }) => marks.includes(mark))) };
		groups = groups.flatMap((each) => (each === joined[0] ? together : joined.includes(each) ? [] : each));
	}
	return groups;
}
