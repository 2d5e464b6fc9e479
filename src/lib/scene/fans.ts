import type { Brief } from '../corpus/brief.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { seatsOf } from '../corpus/strands/strands.ts';
import type { Layout } from './types.ts';

/** Sideways distance between neighbouring arcs of a fan, as a share of their length. */
const STEP = 0.03;

/** How far an arc bends off its great circle, in the sense of `arcLine`, and the arc's rank among those that fan out together. */
export type Bend = { bend: number; rank: number };

/**
 * How each drawn link bends: a loud link as planned, unless its whole strand is drawn; the others spread evenly to both sides of the course of
 * their strand.
 *
 * @param shown the ids of the links that are drawn
 */
export function fans(corpus: Brief, leans: Layout['leans'], shown: ReadonlySet<string>): (link: Brief['links'][number]) => Bend {
	const bends = new Map<string, { lean: number; rank: number; from: string }>();
	for (const { id, ends, links } of indexCorpus(corpus).strands) {
		const drawn = links.filter((link) => shown.has(link));
		const whole = drawn.length === links.length && drawn.length > 1;
		const fan = whole ? drawn : drawn.filter((link) => leans[link] === undefined);
		fan.forEach((link, rank) => bends.set(link, { lean: (leans[id] ?? 0) + (rank - (fan.length - 1) / 2) * STEP, rank, from: ends[0] }));
	}
	const seatOf = seatsOf(corpus);
	return ({ id, from }) => {
		const place = bends.get(id);
		if (!place) return { bend: leans[id] ?? 0, rank: 0 };
		// A lean is to the right as seen from the strand's first end.
		return { bend: (seatOf(from) === place.from ? 1 : -1) * place.lean + 0, rank: place.rank };
	};
}
