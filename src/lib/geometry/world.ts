import type { Position } from '../corpus/types.ts';
import { eastOf, type Bounds } from './bounds.ts';
import { squareOf, type Square } from './mercator.ts';

/**
 * The world as drawn: once, 360 degrees round the middle of the story's first view. The edges of the world lie opposite that middle, so
 * that a story round the antimeridian is as whole as any other, and nothing is drawn twice.
 */
export type World = {
	/** The story's first view. */
	first: Square;
	/** Longitude of the western edge, at least -360 and less than 180. */
	west: number;
};

/** The side of the closest view as a share of the world: 200 m at the equator. */
const CLOSEST = 5e-6;

/** The world of a story whose first view is `bounds`. */
export function worldOf(bounds: Readonly<Bounds>): World {
	const west = (bounds[0] + eastOf(bounds)) / 2 - 180;
	const world = { first: squareOf(bounds), west };
	return { ...world, first: held(world.first, world) };
}

/** A position on the Earth at the longitude that the position has in the drawn world. */
export function inWorld([lng, lat]: Position, { west }: World): Position {
	return [lng - 360 * Math.floor((lng - west) / 360), lat];
}

/** The world's western edge in widths of the world, as `project` counts; the eastern edge is 1 more. */
export const edgeOf = ({ west }: World): number => west / 360 + 0.5;

/**
 * The square that the map shows where `square` is asked for: not closer than 200 m, not larger than the world, and not over the world's
 * edges. Both renderers keep to the held square. A screen that is not square shows more beside the held square; what lies outside the world
 * there is empty.
 */
export function held({ x, y, size }: Square, world: World): Square {
	const side = Math.min(1, Math.max(CLOSEST, size));
	const edge = edgeOf(world);
	const [left, top] = [x + (size - side) / 2, y + (size - side) / 2];
	return { x: between(edge, left, edge + 1 - side), y: between(0, top, 1 - side), size: side };
}

/** The square that shows `bounds`, whichever turn of the world the bounds were written in. */
export function squareIn(world: World, bounds: Readonly<Bounds>): Square {
	const square = squareOf(bounds);
	const turn = Math.floor(square.x + square.size / 2 - edgeOf(world));
	return held({ ...square, x: square.x - turn }, world);
}

/** The square with the same middle, twice as close for each step, as far as the world allows. */
export function zoomed({ x, y, size }: Square, steps: number, world: World): Square {
	const side = size / 2 ** steps;
	return held({ x: x + (size - side) / 2, y: y + (size - side) / 2, size: side }, world);
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value));
