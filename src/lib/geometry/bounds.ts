import type { Position } from '../corpus/types.ts';

/** `[west, south, east, north]` in degrees; west is greater than east where the view crosses the antimeridian (RFC 7946, 5.2). */
export type Bounds = [west: number, south: number, east: number, north: number];

/** The east of bounds as a longitude that goes on past 180, so that the east is greater than the west. */
export const eastOf = ([west, , east]: Readonly<Bounds>): number => (east > west ? east : east + 360);

/**
 * The bounds as GeoJSON writes bounds, whatever turn of the world the bounds were given in: `[160, -45, 225, 70]` becomes `[160, -45, -135,
 * 70]`. Null for values that are no bounds: no height, no width, or wider than the world.
 */
export function normalBounds([west, south, east, north]: Readonly<Bounds>): Bounds | null {
	// Digits of a fraction stay as written: 200.1 - 360 is -159.9, not -159.89999999999998.
	const turned = east > 180 ? Math.round((east - 360) * 1e9) / 1e9 : east;
	const width = eastOf([west, south, turned, north]) - west;
	if (!(south < north) || west < -180 || west > 180 || turned < -180 || turned === west || width <= 0 || east > west + 360) return null;
	return [west, south, turned, north];
}

/** Whether a position lies within bounds, edges included. */
export function isWithin([lng, lat]: Readonly<Position>, bounds: Readonly<Bounds>): boolean {
	const [west, south, , north] = bounds;
	return lat >= south && lat <= north && (lng - west + 360) % 360 <= eastOf(bounds) - west;
}
