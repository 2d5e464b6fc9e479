import { boxOf, moved, type Box } from '../../geometry/box.ts';
import { project, type Square } from '../../geometry/mercator.ts';
import { pointAt } from '../../geometry/polyline.ts';
import { SCREEN_SIDES } from '../label.ts';
import { NUMBER_RADIUS } from '../number-shape.ts';
import { NUMBER_SHARE } from '../numbers.ts';
import type { Layout, SceneArc, SceneEvent, SceneLoop, SceneNumber, ScenePlace } from '../types.ts';
import { underAny, type Under } from './crossings.ts';
import { TakenSpace, type Taken } from './taken-space.ts';

/** The space that a number takes, in pixels round its middle. */
export const NUMBER_BOX: Box = [-NUMBER_RADIUS - 1, -NUMBER_RADIUS - 1, NUMBER_RADIUS + 1, NUMBER_RADIUS + 1];
export const SIGN_BOX: Box = [-11, -11, 11, 11];

/** Shares of a line at which its number may stand, the best first: off the middle, where a broken line has its gap, and before the head. */
const SHARES = [NUMBER_SHARE, 0.3, 0.42, 0.24, 0.72, 0.78, 0.18, 0.84];

type Input = {
	loud: readonly { arc: SceneArc; under: Under }[];
	/** The ids of the loud lines that carry a number. */
	carriers: ReadonlySet<string>;
	places: readonly ScenePlace[];
	events: readonly SceneEvent[];
	loops: readonly SceneLoop[];
	/** The numbers that events carry, which stay where they are. */
	numbers: readonly SceneNumber[];
	/** The story's first view. */
	frame: Square;
};

/**
 * Where the number of its point stands on each loud line, as a share of the line: clear of signs, places, loops, other numbers and loud lines
 * at the smallest scale that can be had.
 */
export function placeNumbers({ loud, carriers, places, events, loops, numbers, frame }: Input): Layout['numbers'] {
	const scales = SCREEN_SIDES.map((side) => side / frame.size);
	const taken = new TakenSpace(scales);
	const sign = (owner: string, at: SceneEvent['at'], offset: SceneEvent['offset'] = [0, 0]): Taken => {
		return { owner, world: project(at), box: moved(SIGN_BOX, offset) };
	};
	for (const { id, at, offset } of [...places, ...events]) taken.take(sign(id, at, offset));
	for (const { id, at, offset } of numbers) taken.take({ owner: id, world: project(at), box: moved(NUMBER_BOX, offset) });
	for (const { id, at, path } of loops) taken.take({ owner: id, world: project(at), box: boxOf(path) });
	for (const {
		arc: { id, glyphs }
	} of loud)
		for (const { at } of glyphs) taken.take(sign(`${id} sign`, at));
	return Object.fromEntries(
		loud.flatMap(({ arc: { id, path } }) => {
			if (!carriers.has(id)) return [];
			const under = underAny(loud.flatMap(({ arc, under }) => (arc.id === id ? [] : [under])));
			const places = SHARES.map((share, i) => {
				const space: Taken = { owner: id, world: project(pointAt(path, share)), box: NUMBER_BOX };
				const crossed = scales.findLastIndex((scale) => under(space.world, NUMBER_BOX, scale) > 0);
				return { share, space, from: Math.max(taken.clearFrom(space), scales[crossed + 1] ?? Infinity), i };
			});
			const best = places.reduce((a, b) => (b.from < a.from ? b : a));
			taken.take(best.space);
			return best.share === NUMBER_SHARE ? [] : [[id, best.share]];
		})
	);
}
