import type { Position } from '../corpus/types.ts';
import { eastOf, type Bounds } from './bounds.ts';

/** A point of the Web Mercator world, `[x, y]`, both 0 to 1 from the north-west corner at latitude 85.0511. */
export type WorldPoint = [number, number];

/**
 * What a view shows, whatever the size of the screen: a square of the Mercator world that is wholly visible, north-west corner
 * and side in world units (the world is 1 wide). A screen that is not square shows more on two sides.
 */
export type Square = { x: number; y: number; size: number };

/** Size of the map on screen in CSS pixels. */
export type Size = { width: number; height: number };

/** The width in pixels of the whole world at MapLibre's zoom 0. */
const TILE = 512;
/** Latitude at which Web Mercator is cut so that the world is square. */
const MAX_LATITUDE = 85.0511287798066;

/** Spherical Mercator (EPSG:3857) of `[lng, lat]` in degrees; longitudes past 180 go on past 1. */
export function project([lng, lat]: Position): WorldPoint {
	const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
	const y = Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360));
	return [(lng + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

/** The inverse of `project`. */
export function unproject([x, y]: WorldPoint): Position {
	return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

/** The smallest square that holds the bounds, with the same middle. */
export function squareOf(bounds: Readonly<Bounds>): Square {
	const [west, south, , north] = bounds;
	const [left, bottom] = project([west, south]);
	const [right, top] = project([eastOf(bounds), north]);
	const size = Math.max(right - left, bottom - top);
	return { x: (left + right - size) / 2, y: (top + bottom - size) / 2, size };
}

/** The square's bounds, whose east goes on past 180 where the square crosses the antimeridian. */
export function boundsOf({ x, y, size }: Square): Bounds {
	const [west, north] = unproject([x, y]);
	const [east, south] = unproject([x + size, y + size]);
	return [west, south, east, north];
}

/** CSS pixels per world width when `square` is fitted into `screen`. */
export function worldPixels(square: Square, screen: Size): number {
	return Math.min(screen.width, screen.height) / square.size;
}

/** MapLibre's zoom at which the world is `pixels` wide. */
export const zoomOf = (pixels: number): number => Math.log2(pixels / TILE);

/** The width of the world in pixels at MapLibre's `zoom`. */
export const worldPixelsAt = (zoom: number): number => TILE * 2 ** zoom;

/** A function from `[lng, lat]` to CSS pixels from the map's top left corner. */
export function screenOf(square: Square, screen: Size): (position: Position) => [number, number] {
	const scale = worldPixels(square, screen);
	const left = square.x + square.size / 2 - screen.width / 2 / scale;
	const top = square.y + square.size / 2 - screen.height / 2 / scale;
	return (position) => {
		const [x, y] = project(position);
		return [(x - left) * scale, (y - top) * scale];
	};
}
