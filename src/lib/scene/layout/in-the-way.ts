import Flatbush from 'flatbush';
import type { Box } from '../../geometry/box.ts';
import type { WorldPoint } from '../../geometry/mercator.ts';
import type { BundleLines } from './bundle-lines.ts';

/** What lies where a bundle may run, as indexes in order. */
export type InTheWay = { bundles: readonly number[]; places: readonly number[] };

/**
 * No lean gets out of the way of more other bundles or places than these two numbers: such a bundle keeps to its great circle. With both
 * limits the work for a bundle does not grow with the story.
 */
const MOST_BUNDLES = 60;
const MOST_PLACES = 200;

/**
 * What lies in the way of each bundle, at whichever lean, up to `clearance` (world units) beside the bundle; null where too much lies in
 * the way. A bundle's own ends, which the bundle must meet, do not count.
 */
export function inTheWay(lines: readonly BundleLines[], places: readonly WorldPoint[], clearance: number): (InTheWay | null)[] {
	const bundleBoxes = lines.flatMap(({ boxes, reach }, owner) => boxes.map((box) => ({ owner, box: grown(box, reach + clearance / 2) })));
	const bundleIndex = indexOf(bundleBoxes.map(({ box }) => box));
	const placeIndex = indexOf(places.map(([x, y]): Box => [x, y, x, y]));
	return lines.map(({ boxes, reach, at }, i) => {
		const bundles = found(
			bundleIndex,
			boxes.map((box) => grown(box, reach + clearance / 2)),
			MOST_BUNDLES,
			(box) => {
				const { owner } = bundleBoxes[box]!;
				return owner === i ? null : owner;
			}
		);
		const { points } = at(0);
		const ends = [points[0]!, points.at(-1)!];
		const near =
			bundles &&
			found(
				placeIndex,
				boxes.map((box) => grown(box, reach + clearance)),
				MOST_PLACES,
				(place) => {
					const [x, y] = places[place]!;
					return ends.some((end) => Math.hypot(end[0] - x, end[1] - y) < SAME) ? null : place;
				}
			);
		return bundles && near && { bundles, places: near };
	});
}

/** A few centimetres in world units: two points nearer than this distance count as one. */
const SAME = 1e-9;

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
