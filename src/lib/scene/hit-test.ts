import { labelBox } from './label.ts';
import type { Scene } from './types.ts';
import type { Position } from '../corpus/types.ts';
import { distanceToLine } from '../geometry/polyline.ts';
import { screenOf, worldPixels, type Size, type Square } from '../geometry/mercator.ts';

/** How far from a mark, in CSS pixels, a pointer still means it. */
const REACH = { point: 12, arc: 8 } as const;

type Candidate = { id: string; distance: number };

/**
 * The mark under a pointer, or null: events before places before their labels before arcs, the nearest of each.
 *
 * @param pointer `[x, y]` in CSS pixels from the map's top left corner
 */
export function hitTest(scene: Scene, square: Square, screen: Size, [px, py]: readonly [number, number]): string | null {
	const toScreen = screenOf(square, screen);
	const scale = worldPixels(square, screen);
	const points = (marks: readonly { id: string; at: Position; offset?: [number, number] }[]) =>
		marks.map(({ id, at, offset = [0, 0] }): Candidate => {
			const [x, y] = toScreen(at);
			return { id, distance: Math.hypot(px - x - offset[0], py - y - offset[1]) };
		});
	return (
		nearest(points(scene.events), REACH.point) ??
		nearest(points(scene.places), REACH.point) ??
		labelAt() ??
		nearest(
			scene.arcs.map((arc): Candidate => ({ id: arc.id, distance: distanceToLine(arc.path.map(toScreen), [px, py]) })),
			REACH.arc
		)
	);

	function labelAt(): string | null {
		const label = scene.labels.find(({ kind, text, at, anchor, fromWorldPixels }) => {
			if (kind === 'country' || fromWorldPixels > scale) return false;
			const [x, y] = toScreen(at);
			const [left, top, right, bottom] = labelBox(text, kind, anchor);
			return px > x + left && px < x + right && py > y + top && py < y + bottom;
		});
		return label?.id ?? null;
	}
}

function nearest(candidates: readonly Candidate[], reach: number): string | null {
	let best: Candidate | null = null;
	for (const one of candidates) if (one.distance <= (best?.distance ?? reach)) best = one;
	return best?.id ?? null;
}
