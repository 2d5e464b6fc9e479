import type { SceneLink } from './types.ts';
import { pointAt, type Point } from '../geometry/polyline.ts';
import type { LinkPaint, Shape } from './shapes.ts';

/** Share of an arc's length at which the arc's head stands: past the middle, where arcs of one fan are still apart. */
const HEAD = 0.6;
/** Heads of neighbouring arcs stand apart by this share, in three steps, so that heads do not run together on a small map. */
const STAGGER = 0.06;
/** The share at which a loop's head stands: a loop is too short for bars in the middle and a head beside the bars. */
export const LOOP_HEAD = 0.75;
/** The share at which the burst of a conflict stands: past the head, towards the end of the arc. */
const BURST = 0.82;

/** How far before the head, as a share of the line, a question mark stands. */
const QUESTION = 0.05;

/** The share at which the head of an arc stands, by the arc's rank among the links of the same two places. */
export const headOf = (rank: number): number => HEAD + (rank % 3) * STAGGER;

/** A sign on a line: at which share of the line, and turned by how many degrees from the line's direction; or upright. */
export type Sign = { shape: Shape; share: number; turn: number; upright?: true };

/** The facts of a link that its signs say. */
type Said = Pick<SceneLink, 'flow'> & { paint: LinkPaint; conflict: boolean; contested: boolean };

/**
 * The signs of a link: a head towards the link's end, ringed where accounts differ; for an exchange a head each way; for a broken link two
 * bars; for a link of a conflict a burst; for an act that nobody states as done a question mark before the head.
 *
 * @param share at which the head stands
 */
export function signsOf({ paint, flow, conflict, contested }: Said, share: number): Sign[] {
	const signs: Sign[] = [{ shape: `head-${paint}`, share, turn: 0 }];
	if (contested) signs.unshift({ shape: `contested-${paint}`, share, turn: 0 });
	if (flow === 'both') signs.push({ shape: `head-${paint}`, share: 1 - share, turn: 180 });
	if (flow === 'break') signs.push({ shape: `break-${paint}`, share: 0.5, turn: 0 });
	if (conflict) signs.push({ shape: 'conflict', share: Math.max(BURST, share + 0.15), turn: 0 });
	if (paint === 'doubt') signs.push({ shape: 'question', share: share - QUESTION, turn: 0, upright: true });
	return signs;
}

/**
 * A sign's point on a line, and the degrees clockwise from up that the sign is turned there.
 *
 * @param toPlane where a point of the line lies in a plane whose y grows downwards; Mercator keeps angles
 */
export function placed(
	line: readonly Readonly<Point>[],
	{ share, turn, upright }: Sign,
	toPlane: (point: Point) => Point
): { at: Point; bearing: number } {
	const [a, b] = [toPlane(pointAt(line, share - 0.01)), toPlane(pointAt(line, share + 0.01))];
	const heading = (Math.atan2(b[0] - a[0], a[1] - b[1]) * 180) / Math.PI;
	return { at: pointAt(line, share), bearing: upright ? 0 : (heading + turn + 360) % 360 };
}
