import type { Scene, SceneLink, SceneLoop } from '../scene/types.ts';
import { moved, type Box } from '../geometry/box.ts';
import type { Point } from '../geometry/polyline.ts';
import { boxOfLabel } from '../scene/label.ts';
import type { Position } from '../corpus/types.ts';

/** A dot to draw: where along its arc (0 to 1), how strong. */
export type Dot = { share: number; opacity: number };

/** Milliseconds for one journey along an arc: slow enough that no dot draws the eye from what is read. */
const JOURNEY = { pulse: 5200, break: 5200, away: 5200, both: 9000, stream: 7000 } as const;
/** Share of a broken line at which a dot fades out, in front of the gap. */
const STOP = 0.47;

/**
 * The dot on a line at one moment: on its way to the line's end, to and fro, or to a halt in front of the gap. Pure.
 *
 * @param time milliseconds from any fixed moment
 * @param phase 0 to 1, so that arcs do not beat together
 */
export function dotOn({ flow, dashed, doubted }: Pick<SceneLink, 'flow' | 'dashed' | 'doubted'>, time: number, phase: number): Dot {
	const at = (time / JOURNEY[flow] + phase) % 1;
	const strength = dashed || doubted ? 0.6 : 1;
	if (flow === 'both') return { share: 1 - Math.abs(1 - 2 * at), opacity: strength * ends(at) };
	return { share: flow === 'break' ? at * STOP : at, opacity: strength * ends(at) };
}

/** Fades in and out at the ends of a journey. */
const ends = (share: number): number => Math.min(1, share * 10, (1 - share) * 10);

/** The boxes of the names that a map shows, on the screen: a dot under a name is not drawn. */
export function namesOnScreen({ labels }: Pick<Scene, 'labels'>, toScreen: (at: Position) => Point, worldPixels: number): Box[] {
	return labels
		.filter(({ fromWorldPixels }) => fromWorldPixels <= worldPixels)
		.map((label) => moved(boxOfLabel(label), toScreen(label.at)));
}

/**
 * The lines of all links on a screen, by the ids of the links; worked out once for each camera.
 *
 * @param scale the share of full size at which marks are drawn
 */
export function linesOnScreen(
	{ arcs, loops }: Pick<Scene, 'arcs' | 'loops'>,
	toScreen: (at: Position) => Point,
	scale: number
): Map<string, Point[]> {
	const onScreen = ({ at, path }: SceneLoop) => {
		const [left, top] = toScreen(at);
		return path.map(([x, y]): Point => [left + x * scale, top + y * scale]);
	};
	return new Map([
		...arcs.map(({ id, path }) => [id, path.map(toScreen)] as const),
		...loops.map((loop) => [loop.id, onScreen(loop)] as const)
	]);
}

/** Where an `x` on the screen lies in a world that is drawn once: an arc that leaves the world on one side goes on at the other. */
export function onWorld(x: number, left: number, width: number): number {
	return x - width * Math.floor((x - left) / width);
}

/**
 * Calls `draw` about 30 times a second with a time in milliseconds until the returned function is called; rests while the page is hidden.
 */
export function animate(draw: (time: number) => void): () => void {
	let frame = 0;
	let last = -Infinity;
	const tick = (time: number) => {
		frame = requestAnimationFrame(tick);
		if (time - last < 30) return;
		last = time;
		draw(time);
	};
	frame = requestAnimationFrame(tick);
	return () => cancelAnimationFrame(frame);
}
