import type { SceneLink } from './types.ts';
import { pointAt, type Point } from '../geometry/polyline.ts';
import type { Shape } from './shapes.ts';

/** Share of an arc's length at which its head stands: past the middle, where arcs of one fan are still apart. */
const HEAD = 0.6;
/** Heads of neighbouring arcs stand apart by this share, in three steps, so that they do not run together on a small map. */
const STAGGER = 0.06;
/** The share for a loop, which is too short for bars in the middle and a head beside them. */
export const LOOP_HEAD = 0.75;
/** Where the burst of a conflict stands: past the head, on the side that the arc leads to. */
const BURST = 0.82;

/** Where the head of an arc stands by its rank among those that join the same places. */
export const headOf = (rank: number): number => HEAD + (rank % 3) * STAGGER;

/** A sign on a line: at which share of the line, and turned by how many degrees from the line's direction. */
export type Sign = { shape: Shape; share: number; turn: number };

/** What of a link its signs say. */
type Said = Pick<SceneLink, 'tone' | 'flow'> & { conflict: boolean; contested: boolean };

/**
 * The signs of a link: a head towards its end, ringed where accounts differ, one each way for an exchange, two bars where it is broken, and
 * a burst where it belongs to a conflict.
 *
 * @param share at which the head stands
 */
export function signsOf({ tone, flow, conflict, contested }: Said, share: number): Sign[] {
	const signs: Sign[] = [{ shape: `head-${tone}`, share, turn: 0 }];
	if (contested) signs.unshift({ shape: `contested-${tone}`, share, turn: 0 });
	if (flow === 'both') signs.push({ shape: `head-${tone}`, share: 1 - share, turn: 180 });
	if (flow === 'break') signs.push({ shape: `break-${tone}`, share: 0.5, turn: 0 });
	if (conflict) signs.push({ shape: 'conflict', share: Math.max(BURST, share + 0.15), turn: 0 });
	return signs;
}

/**
 * A sign's point on a line, and the degrees clockwise from up that the sign is turned there.
 *
 * @param toPlane where a point of the line lies in a plane whose y grows downwards; Mercator keeps angles
 */
export function placed(
	line: readonly Readonly<Point>[],
	{ share, turn }: Sign,
	toPlane: (point: Point) => Point
): { at: Point; bearing: number } {
	const [a, b] = [toPlane(pointAt(line, share - 0.01)), toPlane(pointAt(line, share + 0.01))];
	const heading = (Math.atan2(b[0] - a[0], a[1] - b[1]) * 180) / Math.PI;
	return { at: pointAt(line, share), bearing: (heading + turn + 360) % 360 };
}
