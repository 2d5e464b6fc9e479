import { project, worldPixels, type Size, type Square, type WorldPoint } from '../geometry/mercator.ts';
import { AREA } from './line-styles.ts';
import type { Scene } from './types.ts';

/** Whether the shape of a country, by the country's code, holds a point of the world. */
export type Holds = (code: string, point: WorldPoint) => boolean;

/** The share of a disc's radius within which the disc is seen well enough to be meant. */
const MEANT = 0.6;

/**
 * The area under a pointer, or null: what a pointer means where `hitTest` finds nothing drawn upon it. Of several the last drawn counts.
 *
 * @param pointer `[x, y]` in CSS pixels from the map's top left corner
 */
export function areaAt(
	{ world, places }: Pick<Scene, 'world' | 'places'>,
	square: Square,
	screen: Size,
	[px, py]: readonly [number, number],
	holds: Holds
): string | null {
	const scale = worldPixels(square, screen);
	const x = square.x + square.size / 2 + (px - screen.width / 2) / scale;
	const y = square.y + square.size / 2 + (py - screen.height / 2) / scale;
	const area = places.findLast(({ at, area, fromWorldPixels }) => {
		if (area) return holds(area, [x, y]);
		if (area === undefined || fromWorldPixels > scale) return false;
		const middle = project(at);
		return Math.hypot(x - middle[0], y - middle[1]) <= world.first.size * AREA.radius * MEANT;
	});
	return area?.id ?? null;
}
