import type { Position } from '../corpus/types.ts';
import { boxOf, type Box } from '../geometry/box.ts';
import { project, worldPixels, type Size, type Square, type WorldPoint } from '../geometry/mercator.ts';
import { distanceToLine, type Point } from '../geometry/polyline.ts';
import { captionBox, shownCaptions } from './caption.ts';
import { boxOfLabel } from './label.ts';
import { markScaleAt } from './mark-scale.ts';
import { NUMBER_RADIUS } from './number-shape.ts';
import { radiusOf, type Shape } from './shapes.ts';
import type { Scene } from './types.ts';

/** How far from a mark, in CSS pixels, a pointer still means the mark, where nothing else is drawn under the pointer. */
const REACH = { point: 12, arc: 8 } as const;

/** Something drawn at a point: where in the world, how far off in pixels at full size, and how large. */
type Spot = { id: string; world: WorldPoint; offset: readonly [number, number]; radius: number; from: number };
/** The drawn line of an arc, and the box of the world that holds the line. */
type Line = { id: string; pieces: WorldPoint[][]; box: Box };
/** The drawn line of a loop, in pixels at full size from a point of the world. */
type Loop = { id: string; world: WorldPoint; pieces: Point[][] };
type Targets = { numbers: Spot[]; events: Spot[]; places: Spot[]; glyphs: Spot[]; loops: Loop[]; lines: Line[] };

/**
 * The mark under a pointer, or null. Marks drawn right under the pointer come first: numbers and captions of points, events, places,
 * labels, then the heads and bars of links, before any line. Where no such mark is drawn, the nearest event within reach counts, or else
 * the nearest place, or else the nearest loop, or else the nearest line.
 *
 * @param pointer `[x, y]` in CSS pixels from the map's top left corner
 */
export function hitTest(scene: Scene, square: Square, screen: Size, [px, py]: readonly [number, number]): string | null {
	const scale = worldPixels(square, screen);
	const size = markScaleAt(scale, scene.world);
	const at: WorldPoint = [
		square.x + square.size / 2 + (px - screen.width / 2) / scale,
		square.y + square.size / 2 + (py - screen.height / 2) / scale
	];
	const { numbers, events, places, glyphs, loops, lines } = targetsOf(scene);

	/** The nearest of the spots that are drawn under the pointer, or within `reach` pixels. */
	const spotAt = (spots: readonly Spot[], reach = 0) =>
		nearest(spots, ({ world, offset, radius, from }) => {
			if (from > scale) return Infinity;
			const distance = Math.hypot((at[0] - world[0]) * scale - offset[0] * size, (at[1] - world[1]) * scale - offset[1] * size);
			return distance <= Math.max(reach, radius * size) ? distance : Infinity;
		});
	const lineAt = () => {
		const reach = REACH.arc / scale;
		return nearest(lines, ({ pieces, box: [left, top, right, bottom] }) => {
			if (at[0] < left - reach || at[0] > right + reach || at[1] < top - reach || at[1] > bottom + reach) return Infinity;
			const distance = distanceToPieces(pieces, at);
			return distance <= reach ? distance : Infinity;
		});
	};
	const loopAt = () =>
		nearest(loops, ({ world, pieces }) => {
			const pointer: Point = [((at[0] - world[0]) * scale) / size, ((at[1] - world[1]) * scale) / size];
			const distance = distanceToPieces(pieces, pointer) * size;
			return distance <= REACH.arc ? distance : Infinity;
		});
	/** Whether the pointer is in a box of pixels round a position. */
	const isIn = ([left, top, right, bottom]: Box, position: Position) => {
		const world = project(position);
		const [x, y] = [(at[0] - world[0]) * scale, (at[1] - world[1]) * scale];
		return x > left && x < right && y > top && y < bottom;
	};
	const labelAt = () =>
		scene.labels.find((label) => label.kind !== 'country' && label.fromWorldPixels <= scale && isIn(boxOfLabel(label), label.at))?.id ??
		null;

	const captionAt = () => shownCaptions(scene.captions, screen, scale).find((caption) => isIn(captionBox(caption), caption.at))?.id ?? null;

	return (
		spotAt(numbers) ??
		captionAt() ??
		spotAt(events) ??
		spotAt(places) ??
		labelAt() ??
		spotAt(glyphs) ??
		spotAt(events, REACH.point) ??
		spotAt(places, REACH.point) ??
		loopAt() ??
		lineAt()
	);
}

function distanceToPieces(pieces: readonly Point[][], point: Point): number {
	return pieces.reduce((least, piece) => Math.min(least, distanceToLine(piece, point)), Infinity);
}

/** The id of the target at the least distance, or null where all targets are infinitely far. */
function nearest<Target extends { id: string }>(targets: readonly Target[], distanceOf: (target: Target) => number): string | null {
	let [best, least]: [string | null, number] = [null, Infinity];
	for (const target of targets) {
		const distance = distanceOf(target);
		// A target drawn later lies on top.
		if (distance < Infinity && distance <= least) [best, least] = [target.id, distance];
	}
	return best;
}

/** The targets of each scene, projected once: a pointer asks at every move, and a scene may have thousands of arcs. */
const known = new WeakMap<Scene, Targets>();

function targetsOf(scene: Scene): Targets {
	let targets = known.get(scene);
	if (!targets) {
		targets = {
			numbers: scene.numbers.map(({ id, at, offset }) => ({ id, world: project(at), offset, radius: NUMBER_RADIUS, from: 0 })),
			events: scene.events.map(({ id, at, offset, shape }) => spotOf(id, at, shape, offset)),
			places: scene.places.map(({ id, at, offset, shape, fromWorldPixels }) => ({
				...spotOf(id, at, shape, offset),
				from: fromWorldPixels
			})),
			glyphs: [
				...scene.arcs.flatMap(({ id, glyphs }) => glyphs.map(({ at, shape }) => spotOf(id, at, shape))),
				...scene.strands.map(({ id, middle, tone }) => spotOf(id, middle, `strand-${tone}`)),
				...scene.loops.flatMap(({ id, at, glyphs }) => glyphs.map(({ offset, shape }) => spotOf(id, at, shape, offset)))
			],
			loops: scene.loops.map(({ id, at, pieces }) => ({ id, world: project(at), pieces })),
			// Of equals the later lies on top: loud lines over strands.
			lines: [...scene.strands, ...scene.arcs].map(({ id, pieces }) => lineOf(id, pieces))
		};
		known.set(scene, targets);
	}
	return targets;
}

function spotOf(id: string, at: Position, shape: Shape, offset: readonly [number, number] = [0, 0]): Spot {
	return { id, world: project(at), offset, radius: radiusOf(shape), from: 0 };
}

function lineOf(id: string, pieces: readonly (readonly Position[])[]): Line {
	const projected = pieces.map((piece) => piece.map(project));
	return { id, pieces: projected, box: boxOf(projected.flat()) };
}
