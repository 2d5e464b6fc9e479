import type { Position } from '../../corpus/types.ts';

/**
 * A closed line of `[lng, lat]` round land, or round a lake or another country within the land; a ring may cross the antimeridian uncut.
 */
export type Ring = readonly (readonly number[])[];

export const KILOMETRES_PER_DEGREE = 111.2;

/**
 * How far a point is from land, in kilometres: 0 on land, Infinity where there is no land. True to a few per cent within some hundred
 * kilometres, and a rough figure beyond.
 *
 * A point lies on land where the meridian from the point to the north pole crosses the rings an odd number of times: no country holds that
 * pole, so neither the winding of a ring nor a crossing of 180 degrees matters.
 */
export function kilometresToLand(rings: readonly Ring[], [lng, lat]: Position): number {
	const perDegree = Math.cos((lat * Math.PI) / 180);
	let inside = false;
	let least = Infinity;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [fromLng, fromLat] = ring[i - 1] as [number, number];
			const [toLng, toLat] = ring[i] as [number, number];
			// Both ends of the segment as seen from the point, in degrees; the second end lies the short way round from the first.
			const ax = turn(fromLng - lng);
			const bx = ax + turn(toLng - fromLng);
			const ay = fromLat - lat;
			const by = toLat - lat;
			if (ax > 0 !== bx > 0 && ay - (ax * (by - ay)) / (bx - ax) > 0) inside = !inside;
			least = Math.min(least, squareToSegment(ax * perDegree, ay, bx * perDegree, by));
		}
	}
	return inside ? 0 : Math.sqrt(least) * KILOMETRES_PER_DEGREE;
}

/** The square of the distance from the origin to a segment. */
function squareToSegment(ax: number, ay: number, bx: number, by: number): number {
	const [dx, dy] = [bx - ax, by - ay];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
	return (ax + along * dx) ** 2 + (ay + along * dy) ** 2;
}

/** An angle between two meridians, from -180 to 180 degrees. */
export function turn(degrees: number): number {
	return degrees - 360 * Math.round(degrees / 360);
}
