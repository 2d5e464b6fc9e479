import type { Position } from '../../corpus/types.ts';
import { KILOMETRES_PER_DEGREE, turn, type Ring } from './distance.ts';

/**
 * How far a ring reaches, in degrees: the parallels of its south and north, the meridian of its first point (`from`), and how far the ring
 * goes west and east of that meridian.
 */
type Extent = { south: number; north: number; from: number; west: number; east: number };

const known = new WeakMap<Ring, Extent>();

/** How far a ring reaches, worked out once. */
export function extentOf(ring: Ring): Extent {
	let extent = known.get(ring);
	if (!extent) known.set(ring, (extent = measure(ring)));
	return extent;
}

/**
 * Whether land in a ring of an extent may lie at a point, or nearer than a limit in kilometres. The answer may be a wrong yes, never a
 * wrong no.
 */
export function mayReach({ south, north, from, west, east }: Extent, [lng, lat]: Position, within: number): boolean {
	// A ring round a pole is on every meridian, and land may reach to the pole, past the parallels of the ring.
	if (east - west >= 359) return true;
	const room = within / KILOMETRES_PER_DEGREE;
	if (lat < south - room || lat > north + room) return false;
	const aside = room / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
	const beyond = turn(lng - from);
	return [beyond - 360, beyond, beyond + 360].some((at) => at >= west - aside && at <= east + aside);
}

function measure(ring: Ring): Extent {
	const [from = 0, lat = 0] = ring[0] ?? [];
	const extent = { south: lat, north: lat, from, west: 0, east: 0 };
	let at = 0;
	for (let i = 1; i < ring.length; i++) {
		const [beforeLng = 0] = ring[i - 1] ?? [];
		const [nextLng = 0, nextLat = 0] = ring[i] ?? [];
		at += turn(nextLng - beforeLng);
		extent.west = Math.min(extent.west, at);
		extent.east = Math.max(extent.east, at);
		extent.south = Math.min(extent.south, nextLat);
		extent.north = Math.max(extent.north, nextLat);
	}
	return extent;
}
