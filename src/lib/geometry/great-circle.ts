import type { Position } from '../corpus/types.ts';
import { unwrap } from './antimeridian.ts';

/** Steps along an arc: enough that a hemisphere reads as a curve, few enough for thousands of arcs. */
const STEPS = 48;

/** From the centre of a sphere of radius 1: x through 0° 0°, y through 90° east on the equator, z through the north pole. */
type Vector = readonly [x: number, y: number, z: number];

/**
 * A line from `from` to `to` (`[lng, lat]` in degrees) along the great circle, or bent off the great circle.
 *
 * @param bend sideways distance of the middle as a share of the length: 0 is the great circle, positive bends to the right of the direction
 * of travel. The offset follows a half sine, so both ends stay at `from` and `to`.
 * @returns `steps + 1` positions whose longitudes run on past 180 rather than jump, or one position where the ends coincide. Between
 * antipodes, where every direction is shortest, the line goes by the north pole.
 */
export function arcLine(from: Position, to: Position, bend = 0, steps = STEPS): Position[] {
	const [start, end] = [vectorOf(from), vectorOf(to)];
	// The angle takes both sine and cosine: the sine alone cannot tell antipodes from the start, the cosine alone is inexact near the
	// start.
	const angle = Math.atan2(lengthOf(cross(start, end)), dot(start, end));
	if (angle === 0) return [from];
	const ahead = towards(start, end) ?? towards(start, [0, 0, 1]) ?? [1, 0, 0];
	const right = cross(ahead, start);
	const line = [from];
	for (let step = 1; step < steps; step++) {
		const share = step / steps;
		const on = turned(start, ahead, angle * share);
		line.push(positionOf(turned(on, right, angle * bend * Math.sin(Math.PI * share))));
	}
	return unwrap([...line, to]);
}

function vectorOf([lng, lat]: Position): Vector {
	const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
	return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function positionOf([x, y, z]: Vector): Position {
	return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

/** `from` turned by an angle in radians towards `to`, which is at a right angle to `from`. */
function turned([x, y, z]: Vector, [u, v, w]: Vector, angle: number): Vector {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return [x * cos + u * sin, y * cos + v * sin, z * cos + w * sin];
}

/** The direction at `from` in which `to` lies, of length 1; null where the two coincide or are antipodes. */
function towards(from: Vector, to: Vector): Vector | null {
	const along = dot(from, to);
	const ahead: Vector = [to[0] - along * from[0], to[1] - along * from[1], to[2] - along * from[2]];
	const length = lengthOf(ahead);
	return length < 1e-12 ? null : [ahead[0] / length, ahead[1] / length, ahead[2] / length];
}

const lengthOf = ([x, y, z]: Vector): number => Math.hypot(x, y, z);

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
