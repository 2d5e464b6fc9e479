import type { Position } from '../corpus/types.ts';
import { boxOf } from './box.ts';
import { project, screenOf, type Size, type Square } from './mercator.ts';
import { held, type World } from './world.ts';

/** Room that a widened view gains, as a share of its side. */
const MARGIN = 0.12;
/** Pixels from the map's edge within which a mark does not count as seen. */
const EDGE = 24;

/** The story's first view, or, where some of `positions` (`[lng, lat]`, in the world) lie outside that view, the square that holds all. */
export function frameOf(world: World, positions: readonly Position[]): Square {
	const { first } = world;
	const outside = positions
		.map(project)
		.filter(([x, y]) => x < first.x || y < first.y || x > first.x + first.size || y > first.y + first.size);
	if (outside.length === 0) return first;
	const [left, top, right, bottom] = boxOf([[first.x, first.y], [first.x + first.size, first.y + first.size], ...outside]);
	const size = Math.max(right - left, bottom - top) * (1 + MARGIN);
	return held({ x: (left + right - size) / 2, y: (top + bottom - size) / 2, size }, world);
}

/** Whether a position is well within what a screen shows of a square. */
export function isInView(square: Square, screen: Size, at: Position): boolean {
	const [x, y] = screenOf(square, screen)(at);
	return x > EDGE && y > EDGE && x < screen.width - EDGE && y < screen.height - EDGE;
}
