import { overlap, type Box } from '../geometry/box.ts';
import { clip } from '../geometry/clip.ts';
import { screenOf, worldPixels, type Size, type Square } from '../geometry/mercator.ts';
import type { Point } from '../geometry/polyline.ts';
import { inWorld } from '../geometry/world.ts';
import { boxOfLabel } from './label.ts';
import { LABEL } from './line-styles.ts';
import { markScaleAt } from './mark-scale.ts';
import { NUMBER_RADIUS } from './number-shape.ts';
import { radiusOf } from './shapes.ts';
import { textWidth } from './text-width.ts';
import type { Scene } from './types.ts';

/** A label at the edge of the map, where lines leave for a place: the text's box in CSS pixels from the map's top left corner. */
export type EdgeLabel = { id: string; text: string; box: Box };

/** Pixels between a label and the edge, and round its text. */
const MARGIN = 5;
/** Steps along the edge, in heights of a label, at which room is looked for: beside the line, then further off. */
const STEPS = [1, -1, 2, -2, 3, -3];

/**
 * Labels for the places to which lines leave the view, one for each place, where there is room beside a line: loud lines before strands.
 *
 * @param say the words for a place, by the place's name
 * @param counts whether a line counts, by its id
 * @param over boxes that lie over the map, in CSS pixels from its corner
 */
export function leavingLabels(
	scene: Scene,
	square: Square,
	screen: Size,
	say: (place: string) => string,
	counts: (id: string) => boolean,
	over: readonly Box[]
): EdgeLabel[] {
	const toScreen = screenOf(square, screen);
	const view: Box = [0, 0, screen.width, screen.height];
	const placeAt = new Map(scene.places.map((place) => [String(place.at), place]));
	const taken = [...over, ...takenBoxes(scene, square, screen)];
	const labels = new Map<string, EdgeLabel>();
	for (const { id, path } of [...scene.arcs, ...scene.strands]) {
		if (!counts(id)) continue;
		const line = path.map((at) => toScreen(at));
		for (const [end, way] of [
			[path.at(-1)!, line],
			[path[0]!, line.toReversed()]
		] as const) {
			const place = placeAt.get(String(inWorld(end, scene.world)));
			if (!place || labels.has(place.id) || !isWithin(way[0]!, view) || isWithin(way.at(-1)!, view)) continue;
			const text = say(place.name);
			const exit = clip(way, view)[0]?.at(-1);
			const box = exit && roomAt(exit, view, text, (box) => clip(way, box).length === 0 && !taken.some((other) => overlap(box, other)));
			if (!box) continue;
			labels.set(place.id, { id: place.id, text, box });
			taken.push(box);
		}
	}
	return [...labels.values()];
}

const isWithin = ([x, y]: Point, [left, top, right, bottom]: Box): boolean => x > left && x < right && y > top && y < bottom;

/** The first free box for a text beside the point where a line leaves the view. */
function roomAt([x, y]: Point, [, , right, bottom]: Box, text: string, isFree: (box: Box) => boolean): Box | undefined {
	const [width, height] = [textWidth(text, LABEL.place.size) + 4, LABEL.place.size + 5];
	const isAside = x < 1 || x > right - 1;
	return STEPS.map((step): Box => {
		// Along the upper and the lower edge a label stands beside the line, and further into the view where there is no room.
		const row = (Math.abs(step) - 1) * height;
		const [middle, centre] = isAside
			? [x, y + step * height]
			: [x + Math.sign(step) * (width / 2 + MARGIN), y < 1 ? MARGIN + height / 2 + row : bottom - MARGIN - height / 2 - row];
		const left = Math.max(MARGIN, Math.min(right - width - MARGIN, middle - width / 2));
		const top = Math.max(MARGIN, Math.min(bottom - height - MARGIN, centre - height / 2));
		return [left, top, left + width, top + height];
	}).find(isFree);
}

/** The boxes of the names, numbers and signs that the view shows. */
function takenBoxes(scene: Scene, square: Square, screen: Size): Box[] {
	const toScreen = screenOf(square, screen);
	const scale = worldPixels(square, screen);
	const size = markScaleAt(scale, scene.world);
	const round = (at: Point, [dx, dy]: readonly number[], radius: number): Box => {
		const [x, y] = [at[0] + dx! * size, at[1] + dy! * size];
		return [x - radius * size, y - radius * size, x + radius * size, y + radius * size];
	};
	const names = scene.labels
		.filter(({ fromWorldPixels }) => fromWorldPixels <= scale)
		.map((label): Box => {
			const [x, y] = toScreen(label.at);
			const [left, top, right, bottom] = boxOfLabel(label);
			return [x + left, y + top, x + right, y + bottom];
		});
	return [
		...names,
		...scene.numbers.map(({ at, offset }) => round(toScreen(at), offset, NUMBER_RADIUS)),
		...[...scene.events, ...scene.places].map(({ at, offset, shape }) => round(toScreen(at), offset, radiusOf(shape))),
		...scene.arcs.flatMap(({ glyphs }) => glyphs.map(({ at, shape }) => round(toScreen(at), [0, 0], radiusOf(shape))))
	];
}
