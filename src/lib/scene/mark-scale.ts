import type { World } from '../geometry/world.ts';

/**
 * How large marks and lines are drawn on a small map: the map's shorter side in pixels at the first view, and the share of full size from
 * that side on. The style sheet of the SVG has the same steps.
 */
export const MARK_SCALE: readonly (readonly [side: number, scale: number])[] = [
	[0, 0.65],
	[300, 0.8],
	[480, 1]
];

/** The share of full size at which marks are drawn where the world is so many pixels wide. */
export function markScaleAt(worldPixels: number, { first }: World): number {
	return MARK_SCALE.findLast(([side]) => worldPixels * first.size >= side)![1];
}
