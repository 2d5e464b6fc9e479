import bearing from '@turf/bearing';
import destination from '@turf/destination';
import distance from '@turf/distance';
import type { Position } from '../corpus/types.ts';

/** Points along an arc: enough that a hemisphere reads as a curve, few enough for thousands of arcs. */
const STEPS = 48;

/**
 * A line from `from` to `to` (`[lng, lat]` in degrees) along the great circle, or bent off it.
 *
 * @param bend sideways distance of the middle as a share of the length: 0 is the great circle, positive bends to the right of the
 * direction of travel. The offset follows a half sine, so both ends stay where they are.
 * @returns `STEPS + 1` positions whose longitudes run on past 180 rather than jump, or one position where the ends coincide.
 * Between antipodes, where every direction is shortest, the line goes by turf's bearing.
 */
export function arcLine(from: Position, to: Position, bend = 0): Position[] {
	const length = distance(from, to);
	if (length === 0) return [from];
	const heading = bearing(from, to);
	const line: Position[] = [];
	for (let step = 0; step <= STEPS; step++) {
		const share = step / STEPS;
		if (step === 0) line.push(from);
		else if (step === STEPS) line.push(to);
		else {
			const on = at(from, length * share, heading);
			const sideways = bend * length * Math.sin(Math.PI * share);
			// Measured to the far end where that is farther: a bearing between near points is unsteady.
			const onward = share < 0.5 ? bearing(on, to) : bearing(on, from) + 180;
			line.push(sideways === 0 ? on : at(on, sideways, onward + 90));
		}
	}
	return unwrap(line);
}

function at(origin: Position, kilometres: number, heading: number): Position {
	const [lng, lat] = destination(origin, kilometres, heading).geometry.coordinates;
	return [lng!, lat!];
}

/** Lets longitudes run on past 180 degrees instead of jumping to the other side. */
function unwrap(line: readonly Position[]): Position[] {
	let turn = 0;
	return line.map(([lng, lat], i) => {
		if (i > 0) {
			const step = lng - line[i - 1]![0];
			if (step > 180) turn -= 360;
			else if (step < -180) turn += 360;
		}
		return [lng + turn, lat];
	});
}

/** The part of an unwrapped line between two shares (0 to 1) of its points, ends interpolated. */
export function part(line: readonly Position[], start: number, end: number): Position[] {
	const last = line.length - 1;
	const inner = line.filter((_, i) => i > start * last && i < end * last);
	return [pointAt(line, start), ...inner, pointAt(line, end)];
}

/** The position at `share` (0 to 1) of a line's points. */
export function pointAt(line: readonly Position[], share: number): Position {
	const index = share * (line.length - 1);
	const a = line[Math.floor(index)]!;
	const b = line[Math.ceil(index)]!;
	const t = index - Math.floor(index);
	return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/**
 * Cuts an unwrapped line at the antimeridian, so that every piece lies within -180 to 180 and none crosses it (RFC 7946, 3.1.9).
 */
export function cutAtAntimeridian(line: readonly Position[]): Position[][] {
	const pieces: Position[][] = [];
	let piece: Position[] = [];
	const turnOf = (lng: number) => Math.floor((lng + 180) / 360);
	line.forEach((point, i) => {
		const previous = line[i - 1];
		if (previous && turnOf(previous[0]) !== turnOf(point[0])) {
			const east = point[0] > previous[0];
			const edge = 360 * Math.max(turnOf(previous[0]), turnOf(point[0])) - 180;
			const t = (edge - previous[0]) / (point[0] - previous[0]);
			const lat = previous[1] + (point[1] - previous[1]) * t;
			piece.push([east ? 180 : -180, lat]);
			pieces.push(piece);
			piece = [[east ? -180 : 180, lat]];
		}
		piece.push([point[0] - 360 * turnOf(point[0]), point[1]]);
	});
	pieces.push(piece);
	// A line that only touches the antimeridian with an end leaves a piece of no length.
	return pieces.filter((piece) => piece.some(([lng, lat]) => lng !== piece[0]![0] || lat !== piece[0]![1]));
}
