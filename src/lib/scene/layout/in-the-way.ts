import Flatbush from 'flatbush';
import type { Box } from '../../geometry/box.ts';
import type { WorldPoint } from '../../geometry/mercator.ts';
import type { Courses } from './courses.ts';

/** What lies where a bundle may run, as indexes in order. */
export type InTheWay = { lines: readonly number[]; places: readonly number[] };

/**
 * No lean gets out of the way of more other lines or places than these two numbers: such a line keeps to its great circle. With both
 * limits the work for a line does not grow with the story.
 */
const MOST_LINES = 60;
const MOST_PLACES = 200;

/**
 * What lies in the way of each line, at whichever lean, up to `clearance` (world units) beside the line; null where too much lies in
 * the way. A line's own ends, which the line must meet, do not count.
 */
export function inTheWay(courses: readonly Courses[], places: readonly WorldPoint[], clearance: number): (InTheWay | null)[] {
	const lineBoxes = courses.flatMap(({ boxes }, owner) => boxes.map((box) => ({ owner, box: grown(box, clearance / 2) })));
	const lineIndex = indexOf(lineBoxes.map(({ box }) => box));
	const placeIndex = indexOf(places.map(([x, y]): Box => [x, y, x, y]));
	return courses.map(({ boxes, at }, i) => {
		const lines = found(
			lineIndex,
			boxes.map((box) => grown(box, clearance / 2)),
			MOST_LINES,
			(box) => {
				const { owner } = lineBoxes[box]!;
				return owner === i ? null : owner;
			}
		);
		const { points } = at(0);
		const ends = [points[0]!, points.at(-1)!];
		const near =
			lines &&
			found(
				placeIndex,
				boxes.map((box) => grown(box, clearance)),
				MOST_PLACES,
				(place) => {
					const [x, y] = places[place]!;
					return ends.some((end) => Math.hypot(end[0] - x, end[1] - y) < SAME) ? null : place;
				}
			);
		return lines && near && { lines, places: near };
	});
}

/** A few centimetres in world units: two points nearer than this distance count as one. */
export const SAME = 1e-9;

function indexOf(boxes: readonly Box[]): Flatbush | null {
	// Flatbush throws at an index of nothing.
	if (boxes.length === 0) return null;
	const index = new Flatbush(boxes.length);
	for (const [left, top, right, bottom] of boxes) index.add(left, top, right, bottom);
	index.finish();
	return index;
}

/** The owners, by `ownerOf`, of the items in some boxes, each once and in order; null where there are more than `most`. */
function found(index: Flatbush | null, boxes: readonly Box[], most: number, ownerOf: (item: number) => number | null): number[] | null {
	const owners = new Set<number>();
	const isTooMuch = (item: number) => {
		const owner = ownerOf(item);
		if (owner !== null) owners.add(owner);
		return owners.size > most;
	};
	if (boxes.some(([left, top, right, bottom]) => index?.collides(left, top, right, bottom, isTooMuch))) return null;
	return [...owners].sort((a, b) => a - b);
}

const grown = ([left, top, right, bottom]: Box, by: number): Box => [left - by, top - by, right + by, bottom + by];
