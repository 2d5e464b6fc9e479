import bearing from '@turf/bearing';
import destination from '@turf/destination';
import distance from '@turf/distance';
import type { Position } from '../corpus/types.ts';
import { unwrap } from './antimeridian.ts';

/** Steps along an arc: enough that a hemisphere reads as a curve, few enough for thousands of arcs. */
const STEPS = 48;

/**
 * A line from `from` to `to` (`[lng, lat]` in degrees) along the great circle, or bent off it.
 *
 * @param bend sideways distance of the middle as a share of the length: 0 is the great circle, positive bends to the right of the
 * direction of travel. The offset follows a half sine, so both ends stay where they are.
 * @returns `steps + 1` positions whose longitudes run on past 180 rather than jump, or one position where the ends coincide.
 * Between antipodes, where every direction is shortest, the line goes by turf's bearing.
 */
export function arcLine(from: Position, to: Position, bend = 0, steps = STEPS): Position[] {
	const length = distance(from, to);
	if (length === 0) return [from];
	const heading = bearing(from, to);
	const line: Position[] = [];
	for (let step = 0; step <= steps; step++) {
		const share = step / steps;
		if (step === 0) line.push(from);
		else if (step === steps) line.push(to);
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
