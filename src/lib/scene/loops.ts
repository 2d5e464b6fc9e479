import type { Point } from '../geometry/polyline.ts';
import { ARC } from './line-styles.ts';
import type { ShapePart } from './shapes.ts';
import type { SceneLoop } from './types.ts';

/**
 * Directions in which the loops of one place lie, in degrees from the direction that leads away from the place's neighbours; the first loop
 * goes straight on.
 */
const SIDES = [0, 45, -45, 90, -90];
/** Pixels from a place to the far end of its first loops, and by how many the loops of each next round are longer. */
const LENGTH = 34;
const LONGER = 18;
/** Half the angle at which a loop opens, in degrees. */
const OPENING = 38;
/**
 * Pixels by which the first link between two places at one point bulges from a straight line, and by how many more each next link bulges.
 */
const BULGE = 30;
const WIDER = 14;
/** Steps along a loop. */
const STEPS = 32;

/**
 * The line of a link within one point of the map, in pixels at full size: a loop that leaves its place and comes back, or a bow from one of
 * two places that stand side by side to the other.
 *
 * @param from offset of the place that the line leaves, in pixels; the same as `to` for a loop
 * @param rank among the links of the same two places, from 0
 */
export function loopLine(from: Point, to: Point, rank: number): Point[] {
	const [first, second] = from[0] === to[0] && from[1] === to[1] ? petal(from, rank) : bow(from, to, rank);
	return Array.from({ length: STEPS + 1 }, (_, i): Point => {
		const t = i / STEPS;
		const on = (axis: 0 | 1) =>
			(1 - t) ** 3 * from[axis] + 3 * (1 - t) ** 2 * t * first[axis] + 3 * (1 - t) * t ** 2 * second[axis] + t ** 3 * to[axis];
		return [round(on(0)), round(on(1))];
	});
}

/** The two points that bend a curve from a place back to itself: the far end of the curve is three quarters of the way to the points. */
function petal(place: Point, rank: number): [Point, Point] {
	const turn = Math.floor(rank / SIDES.length);
	// A place that stands alone has its loops below: events are drawn above.
	const away = place[0] === 0 && place[1] === 0 ? 90 : degrees(Math.atan2(place[1], place[0]));
	// The loops of the next round lie between the loops of the round before.
	const middle = away + SIDES[rank % SIDES.length]! + (turn % 2) * 22.5;
	const reach = (LENGTH + turn * LONGER) / 0.75 / Math.cos(radians(OPENING));
	const at = (angle: number): Point => [place[0] + reach * Math.cos(radians(angle)), place[1] + reach * Math.sin(radians(angle))];
	return [at(middle + OPENING), at(middle - OPENING)];
}

/**
 * The two points that bend a bow, away from the middle of all places at the point; downwards where that middle lies between the two places.
 */
function bow(from: Point, to: Point, rank: number): [Point, Point] {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	const normal: Point = [-dy / length, dx / length];
	const middle = (normal[0] * (from[0] + to[0])) / 2 + (normal[1] * (from[1] + to[1])) / 2;
	const side = Math.abs(middle) > 1 ? Math.sign(middle) : Math.sign(normal[1]) || 1;
	const reach = (side * (BULGE + rank * WIDER)) / 0.75;
	return [
		[from[0] + normal[0] * reach, from[1] + normal[1] * reach],
		[to[0] + normal[0] * reach, to[1] + normal[1] * reach]
	];
}

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const round = (pixels: number): number => Math.round(pixels * 10) / 10 + 0;

/** The drawn pieces of a loop as SVG path data, in pixels at full size. */
export const loopPath = (pieces: SceneLoop['pieces']): string =>
	pieces.map((piece) => `M${piece.map((point) => point.join(' ')).join('L')}`).join('');

/** A loop as the parts of a shape, from back to front, for a renderer that draws shapes alone. */
export function loopParts({ tone, dashed, broken, pieces }: SceneLoop, strong: boolean): ShapePart[] {
	const path = loopPath(pieces);
	const width = strong ? ARC.strong : broken ? ARC.broken : ARC.width;
	const line: ShapePart = { path, stroke: tone, width };
	const dash: ShapePart['dash'] = [ARC.dash[0] * width, ARC.dash[1] * width];
	return [{ path, stroke: 'halo', width: ARC.casing, opacity: ARC.casingOpacity }, dashed ? { ...line, dash } : line];
}
