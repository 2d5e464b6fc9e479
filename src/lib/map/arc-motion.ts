import type { Scene, SceneLink, SceneLoop } from '../scene/types.ts';
import type { Point } from '../geometry/polyline.ts';
import type { Position } from '../corpus/types.ts';

/** A dot to draw: where along its arc (0 to 1), how large, how strong. */
export type Dot = { share: number; radius: number; opacity: number };

/** Milliseconds for one journey along an arc. */
const JOURNEY = { pulse: 2600, break: 2600, both: 3200, stream: 5200 } as const;
/** Number of dots on their way at once along a line on which something flows. */
const STREAM = 5;
/** Share of a broken line at which a dot fades out, in front of the gap. */
const STOP = 0.47;

/**
 * The dots on a line at one moment: one dot with its tail, the same both ways, a stream of dots, or a dot that comes to a halt in front of
 * the gap. Pure.
 *
 * @param time milliseconds from any fixed moment
 * @param phase 0 to 1, so that arcs do not beat together
 */
export function dotsOf({ flow, dashed }: Pick<SceneLink, 'flow' | 'dashed'>, time: number, phase: number): Dot[] {
	const at = (time / JOURNEY[flow] + phase) % 1;
	const strength = dashed ? 0.6 : 1;
	switch (flow) {
		case 'pulse':
			return tail(at, strength);
		case 'both':
			return [...tail(at, strength), ...tail(at, strength).map((dot) => ({ ...dot, share: 1 - dot.share }))];
		case 'break':
			return tail(at, strength)
				.map((dot) => ({ ...dot, share: dot.share * STOP }))
				.map((dot) => ({ ...dot, opacity: dot.opacity * (at > 0.8 ? (1 - at) * 5 : 1) }));
		case 'stream':
			return Array.from({ length: STREAM }, (_, i) => {
				const share = (at + i / STREAM) % 1;
				return { share, radius: 2.2, opacity: strength * ends(share) };
			});
	}
}

/** A bright head with two fading followers. */
function tail(at: number, strength: number): Dot[] {
	return [0, 1, 2]
		.map((i) => ({ share: at - i * 0.02, radius: 3.4 - i * 0.8, opacity: strength * ends(at) * (1 - i * 0.3) }))
		.filter(({ share }) => share >= 0);
}

/** Fades in and out at the ends of a journey. */
const ends = (share: number): number => Math.min(1, share * 10, (1 - share) * 10);

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
