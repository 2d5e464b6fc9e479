import { moved, overlap, type Box } from '../geometry/box.ts';
import { project, type WorldPoint } from '../geometry/mercator.ts';
import { distanceToLine } from '../geometry/polyline.ts';
import { boxOfLabel, SIDES } from './label.ts';
import { countBox, NUMBER_RADIUS } from './number-shape.ts';
import { radiusOf } from './shapes.ts';
import type { Scene, SceneCount } from './types.ts';

/** The shorter side of the map in pixels from which on a count is large enough to be read: marks have their full size there. */
const FROM = 480;
/** How far in pixels the middle of a count is from loud lines. */
const CLEAR = 10;

/** What a count may not lie on: in pixels round a point of the world, from a scale on. */
type Obstacle = { world: WorldPoint; box: Box; from: number };

/**
 * The number of links beside the middle of each strand of several, where the number has room on every map that is large enough: clear of
 * names, dots, signs, the numbers of points and loud lines.
 */
export function countsOf({ world, strands, arcs, places, events, numbers, labels }: Omit<Scene, 'counts'>): SceneCount[] {
	const around = (radius: number, [x, y]: readonly [number, number] = [0, 0]): Box => [x - radius, y - radius, x + radius, y + radius];
	const obstacles: Obstacle[] = [
		...labels.map((label) => ({ world: project(label.at), box: boxOfLabel(label), from: label.fromWorldPixels })),
		...places.map(({ at, offset, shape, fromWorldPixels }) => ({
			world: project(at),
			box: around(radiusOf(shape), offset),
			from: fromWorldPixels
		})),
		...events.map(({ at, offset, shape }) => ({ world: project(at), box: around(radiusOf(shape), offset), from: 0 })),
		...numbers.map(({ at, offset }) => ({ world: project(at), box: around(NUMBER_RADIUS, offset), from: 0 })),
		...strands.map(({ middle }) => ({ world: project(middle), box: around(4), from: 0 }))
	];
	const lines = arcs.flatMap(({ pieces }) => pieces.map((piece) => piece.map(project)));
	const scales = SIDES.filter((side) => side >= FROM).map((side) => side / world.first.size);
	return strands.flatMap(({ id, links, middle }): SceneCount[] => {
		if (links.length < 2) return [];
		const [at, box] = [project(middle), countBox(links.length)];
		const isClear = (scale: number) =>
			obstacles.every(({ world: [x, y], box: other, from }) => {
				return from > scale || !overlap(box, moved(other, [(x - at[0]) * scale, (y - at[1]) * scale]));
			}) && lines.every((line) => distanceToLine(line, [at[0] + (box[0] + box[2]) / 2 / scale, at[1]]) * scale > CLEAR);
		if (!scales.every(isClear)) return [];
		obstacles.push({ world: at, box, from: 0 });
		return [{ id, count: links.length, at: middle, fromWorldPixels: FROM / world.first.size }];
	});
}
