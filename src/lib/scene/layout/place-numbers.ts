import { boxOf, moved, type Box } from '../../geometry/box.ts';
import { project, type Square } from '../../geometry/mercator.ts';
import type { Point } from '../../geometry/polyline.ts';
import { SCREEN_SIDES } from '../label.ts';
import { NUMBER_RADIUS } from '../number-shape.ts';
import { NUMBER_SHARE, standOn } from '../numbers.ts';
import type { Layout, SceneArc, SceneEvent, SceneLoop, SceneNumber, ScenePlace } from '../types.ts';
import { underAny, type Under } from './crossings.ts';
import { TakenSpace, type Taken } from './taken-space.ts';

/** The space that a number takes, in pixels round its middle. */
export const NUMBER_BOX: Box = [-NUMBER_RADIUS - 1, -NUMBER_RADIUS - 1, NUMBER_RADIUS + 1, NUMBER_RADIUS + 1];
export const SIGN_BOX: Box = [-11, -11, 11, 11];

/** Shares of a line at which its number may stand, the best first: off the middle, where a broken line has its gap, and before the head. */
const SHARES = [NUMBER_SHARE, 0.3, 0.42, 0.24, 0.72, 0.78, 0.18, 0.84];
/** Pixels from the place where a line begins at which its number may stand where the line is too short for it, the best first. */
const BESIDE: readonly Point[] = [
	[0, -21],
	[0, 21],
	[-21, 0],
	[21, 0],
	[21, -21],
	[-21, -21],
	[21, 21],
	[-21, 21]
];

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
 * at the smallest scale that can be had. Where no share is clear on any first view, the number covers a sign of its own line, or stands beside
 * the place where the line begins.
 */
export function placeNumbers({ loud, carriers, places, events, loops, numbers, frame }: Input): Layout['numbers'] {
	const scales = SCREEN_SIDES.map((side) => side / frame.size);
	const taken = new TakenSpace(scales);
	/** The same, in which a number may cover the signs of its own line. */
	const mild = new TakenSpace(scales);
	const take = (space: Taken, owner = space.owner) => {
		taken.take(space);
		mild.take({ ...space, owner });
	};
	const sign = (owner: string, at: SceneEvent['at'], offset: SceneEvent['offset'] = [0, 0]): Taken => {
		return { owner, world: project(at), box: moved(SIGN_BOX, offset) };
	};
	for (const { id, at, offset } of [...places, ...events]) take(sign(id, at, offset));
	for (const { id, at, offset } of numbers) take({ owner: id, world: project(at), box: moved(NUMBER_BOX, offset) });
	for (const { id, at, path } of loops) take({ owner: id, world: project(at), box: boxOf(path) });
	for (const {
		arc: { id, glyphs }
	} of loud)
		for (const { at } of glyphs) take(sign(`${id} sign`, at), id);
	return Object.fromEntries(
		loud.flatMap(({ arc: { id, path } }) => {
			if (!carriers.has(id)) return [];
			const under = underAny(loud.flatMap(({ arc, under }) => (arc.id === id ? [] : [under])));
			const clearest = (stands: readonly (number | Point)[], space: TakenSpace) =>
				stands
					.map((stand) => {
						const { at, offset } = standOn(path, stand);
						const own: Taken = { owner: id, world: project(at), box: moved(NUMBER_BOX, offset) };
						const crossed = scales.findLastIndex((scale) => under(own.world, own.box, scale) > 0);
						return { stand, own, from: Math.max(space.clearFrom(own), scales[crossed + 1] ?? Infinity) };
					})
					.reduce((a, b) => (b.from < a.from ? b : a));
			let best = clearest(SHARES, taken);
			if (best.from === Infinity) best = clearest(SHARES, mild);
			if (best.from === Infinity) best = clearest([NUMBER_SHARE, ...BESIDE], taken);
			take(best.own);
			return best.stand === NUMBER_SHARE ? [] : [[id, best.stand]];
		})
	);
}
