import type { Brief } from '../corpus/brief.ts';
import { isContested, linkKindOf } from '../corpus/queries.ts';
import { cutAtEdge } from '../geometry/antimeridian.ts';
import { arcLine } from '../geometry/great-circle.ts';
import { project } from '../geometry/mercator.ts';
import { part, type Point } from '../geometry/polyline.ts';
import { inWorld, worldOf } from '../geometry/world.ts';
import { headOf, LOOP_HEAD, placed, signsOf, type Sign } from './arc-glyphs.ts';
import { fans } from './fans.ts';
import { loopLine } from './loops.ts';
import { standsOf } from './stand-apart.ts';
import { DOUBTED, NOT_DONE } from '../corpus/status.ts';
import type { Layout, SceneArc, SceneLink, SceneLoop } from './types.ts';

/** The gap of a broken arc, as shares of its length. */
const GAP = [0.47, 0.53] as const;

/**
 * Links between places that stand apart, as arcs. A loud link keeps the course that was planned for it; the others of a strand spread evenly
 * to both sides of the strand's course, and so do all where the whole strand is drawn.
 *
 * @param shown the ids of the links that are drawn
 */
export function arcsOf(corpus: Brief, leans: Layout['leans'], shown: ReadonlySet<string>): SceneArc[] {
	const standOf = standsOf(corpus);
	const world = worldOf(corpus.story.bounds);
	const fanOf = fans(corpus, leans, shown);
	return corpus.links.flatMap((link) => {
		const [from, to] = [standOf(link.from).at, standOf(link.to).at];
		if (!shown.has(link.id) || from === to) return [];
		const { bend, rank } = fanOf(link);
		const { drawn, signs } = drawingOf(corpus, link, headOf(rank));
		const path = inFlow(arcLine(from, to, bend), drawn);
		return {
			...drawn,
			path,
			pieces: unbroken(path, drawn).flatMap((line) => cutAtEdge(line, world.west)),
			glyphs: signs.map((sign) => {
				const { at, bearing } = placed(path, sign, project);
				return { shape: sign.shape, at: inWorld(at, world), bearing };
			})
		};
	});
}

/**
 * Links from a place to itself, or to another place at the same point, as loops and bows; links of the same two places take one rank after
 * the other.
 */
export function loopsOf(corpus: Brief): SceneLoop[] {
	const standOf = standsOf(corpus);
	const ranks = new Map<string, number>();
	return corpus.links.flatMap((link) => {
		const [from, to] = [standOf(link.from), standOf(link.to)];
		if (from.at !== to.at) return [];
		const between = [link.from, link.to].sort().join(' ');
		const rank = ranks.get(between) ?? 0;
		ranks.set(between, rank + 1);
		const { drawn, signs } = drawingOf(corpus, link, LOOP_HEAD);
		const path = inFlow(loopLine(from.offset, to.offset, rank), drawn);
		return {
			...drawn,
			at: from.at,
			path,
			pieces: unbroken(path, drawn),
			glyphs: signs.map((sign) => {
				const { at, bearing } = placed(path, sign, (point) => point);
				return { shape: sign.shape, offset: at, bearing };
			})
		};
	});
}

type OutlineLink = Brief['links'][number];

/** What is drawn of a link, whichever line the link takes. */
function drawingOf(corpus: Brief, link: OutlineLink, head: number): { drawn: SceneLink; signs: Sign[] } {
	const { id, tone, status } = link;
	const { drawing: flow, conflict = false } = linkKindOf(corpus, link);
	const doubted = DOUBTED.includes(status);
	return {
		drawn: { id, tone, doubted, dashed: !doubted && NOT_DONE.includes(status), broken: flow === 'break', flow },
		signs: signsOf({ paint: doubted ? 'doubt' : tone, flow, conflict, contested: isContested(corpus, id) }, head)
	};
}

/** A line in the direction in which things move on it: what is taken back moves from where the link ends. */
const inFlow = (line: Point[], { flow }: SceneLink): Point[] => (flow === 'away' ? line.toReversed() : line);

/** The drawn pieces of a line: the whole line, or what the gap leaves. */
const unbroken = (path: readonly Point[], { broken }: SceneLink): Point[][] =>
	broken ? [part(path, 0, GAP[0]), part(path, GAP[1], 1)] : [[...path]];
