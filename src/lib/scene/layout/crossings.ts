import Flatbush from 'flatbush';
import type { Box } from '../../geometry/box.ts';
import { project, type WorldPoint } from '../../geometry/mercator.ts';
import type { SceneArc } from '../types.ts';

/** Of the points of an arc every third counts. */
const EVERY = 3;

/** A function that counts the points of arcs under a box of pixels round a place, at a scale in pixels per world width. */
export function crossingsOf(arcs: readonly SceneArc[]): (world: WorldPoint, box: Box, scale: number) => number {
	const samples = arcs.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.filter((_, i) => i % EVERY === 0))).map(project);
	// Flatbush throws at an index of nothing.
	if (samples.length === 0) return () => 0;
	const index = new Flatbush(samples.length);
	for (const [x, y] of samples) index.add(x, y, x, y);
	index.finish();
	return ([x, y], [left, top, right, bottom], scale) =>
		index.search(x + left / scale, y + top / scale, x + right / scale, y + bottom / scale).length;
}
