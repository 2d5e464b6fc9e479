import type { Brief } from '../corpus/brief.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { seatsOf } from '../corpus/strands/strands.ts';
import { project } from '../geometry/mercator.ts';
import { worldOf } from '../geometry/world.ts';
import { standsOf } from './stand-apart.ts';
import type { Layout } from './types.ts';

/**
 * Sideways distance between neighbouring arcs of a fan, as a share of their length; at least the share of the first view's side that is a few
 * pixels, so that each arc can be hit, and at most a share at which an arc is still an arc.
 */
const STEP = 0.03;
const NEAR = 1 / 110;
const WIDE = 0.25;

/** How far an arc bends off its great circle, in the sense of `arcLine`, and the arc's rank among those that fan out together. */
export type Bend = { bend: number; rank: number };

/**
 * How each drawn link bends: a loud link as planned, unless the whole of a strand is drawn that has others too; the others spread evenly to
 * both sides of the course of their strand.
 *
 * @param shown the ids of the links that are drawn
 */
export function fans(corpus: Brief, leans: Layout['leans'], shown: ReadonlySet<string>): (link: Brief['links'][number]) => Bend {
	const bends = new Map<string, { lean: number; rank: number; from: string }>();
	const standOf = standsOf(corpus);
	const { size } = worldOf(corpus.story.bounds).first;
	const stepOf = (ends: readonly [string, string]) => {
		const [[ax, ay], [bx, by]] = [project(standOf(ends[0]).at), project(standOf(ends[1]).at)];
		return Math.max(STEP, Math.min(WIDE, (NEAR * size) / Math.hypot(bx - ax, by - ay)));
	};
	for (const { id, ends, links } of indexCorpus(corpus).strands) {
		const drawn = links.filter((link) => shown.has(link));
		// Where every link is loud, each has a course that was planned for it, apart from the others.
		const whole = drawn.length === links.length && drawn.length > 1 && drawn.some((link) => leans[link] === undefined);
		const fan = whole ? drawn : drawn.filter((link) => leans[link] === undefined);
		const step = stepOf(ends);
		fan.forEach((link, rank) => bends.set(link, { lean: (leans[id] ?? 0) + (rank - (fan.length - 1) / 2) * step, rank, from: ends[0] }));
	}
	const seatOf = seatsOf(corpus);
	return ({ id, from }) => {
		const place = bends.get(id);
		if (!place) return { bend: leans[id] ?? 0, rank: 0 };
		// A lean is to the right as seen from the strand's first end.
		return { bend: (seatOf(from) === place.from ? 1 : -1) * place.lean + 0, rank: place.rank };
	};
}
