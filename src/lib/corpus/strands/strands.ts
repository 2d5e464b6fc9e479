import type { Brief } from '../brief.ts';
import type { NonEmpty } from '../types.ts';

/** All links between the same two places, either way, a state's areas taken as its seat. */
export type Strand = {
	/** The ids of the two ends, joined by a slash: `bamako/moscow`. */
	id: string;
	/** Place ids in the order of the alphabet. */
	ends: [string, string];
	/** Ids of the links, in the order of their dates as written. */
	links: NonEmpty<string>;
};

type Places = Pick<Brief, 'places'>;

/**
 * The place that stands for a place where links are gathered: for an area of a state (“Mali”, “northern Mali”) the state's capital, where the
 * corpus has it; for any other place the place itself.
 */
export function seatsOf({ places }: Places): (place: string) => string {
	const capitals = new Map(places.filter(({ kind }) => kind === 'capital').map(({ id, country }) => [country, id]));
	const seats = new Map(
		places.map(({ id, placed, country }) => [id, (placed === 'approximate' && country !== null && capitals.get(country)) || id])
	);
	return (place) => seats.get(place) ?? place;
}

/** The strands of a corpus, in the order of their first links. A link within one seat is in no strand. */
export function strandsOf({ places, links }: Places & { links: readonly Pick<Brief['links'][number], 'id' | 'date' | 'from' | 'to'>[] }) {
	const seatOf = seatsOf({ places });
	const strands = new Map<string, Strand>();
	for (const { id, from, to } of links.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))) {
		const ends = [seatOf(from), seatOf(to)].sort() as [string, string];
		if (ends[0] === ends[1]) continue;
		const key = ends.join('/');
		const strand = strands.get(key);
		if (strand) strand.links.push(id);
		else strands.set(key, { id: key, ends, links: [id] });
	}
	return [...strands.values()];
}
