import type { Position } from '../corpus/types.ts';
import { project, type Square } from '../geometry/mercator.ts';

/** A point of the square, from the square's left and upper edge. */
export type Percent = readonly [x: string, y: string];

/** Where a position lies in a square, to a ten-thousandth of the square's side. */
export function percentOf(at: Position, { x, y, size }: Square): Percent {
	const [east, south] = project(at);
	const percent = (part: number) => `${Math.round((part / size) * 10_000) / 100}%`;
	return [percent(east - x), percent(south - y)];
}
