/** Heads and bars of arcs are targets of their own: a pointer on a head or a bar means the arc of that sign, whatever lies below. */
import { expect, test } from 'vitest';
import { loadGeodata } from '../../src/lib/geodata.server.ts';
import { screenOf, worldPixels, type Size } from '../../src/lib/geometry/mercator.ts';
import { hitTest } from '../../src/lib/scene/hit-test.ts';
import { planLayout } from '../../src/lib/scene/layout/plan-layout.ts';
import { markScaleAt } from '../../src/lib/scene/mark-scale.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import { SHAPES } from '../../src/lib/scene/shapes.ts';
import type { ArcGlyph } from '../../src/lib/scene/types.ts';

const { corpus } = loadGeodata();
const scene = buildScene({ corpus, layout: planLayout(corpus, []) });
const square = scene.world.first;

/** The maps of a page of 1280 x 800 and of one of 390 x 844. */
const DESKTOP: Size = { width: 848, height: 800 };
const PHONE: Size = { width: 390, height: 473 };

const glyphs = scene.arcs.flatMap((arc) => arc.glyphs.map((glyph) => ({ id: arc.id, ...glyph })));

/** The corners of a glyph's visible part on a screen. */
function cornersOf({ shape, at, bearing }: ArcGlyph, screen: Size): [number, number][] {
	const [x, y] = screenOf(square, screen)(at);
	const size = markScaleAt(worldPixels(square, screen), scene.world);
	const [sin, cos] = [Math.sin((bearing * Math.PI) / 180), Math.cos((bearing * Math.PI) / 180)];
	// `H` draws to an x at the height of the point before.
	const path = SHAPES[shape].at(-1)!.path.replaceAll(/(-?[\d.]+) ?(-?[\d.]+)H(-?[\d.]+)/g, '$1 $2L$3 $2');
	const points = [...path.matchAll(/(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, dx, dy]) => [Number(dx) * size, Number(dy) * size] as const);
	return points.map(([dx, dy]) => [x + dx * cos - dy * sin, y + dx * sin + dy * cos]);
}

test.each([
	['desktop', DESKTOP],
	['phone', PHONE]
] as const)('on a %s the middle of every head, ring and bar means its own arc', (_, screen) => {
	const toScreen = screenOf(square, screen);
	const wrong = glyphs.filter(({ id, at }) => hitTest(scene, square, screen, toScreen(at)) !== id);
	expect(glyphs.length).toBeGreaterThan(scene.arcs.length);
	expect(wrong.map(({ id, shape }) => `${id} ${shape}`)).toEqual([]);
});

test.each([
	['desktop', DESKTOP, []],
	// A corner of each of these heads lies under another head or a burst.
	[
		'phone',
		PHONE,
		['alleged-french-help-to-armed-groups head-hostile', 'mali-accuses-ukraine head-hostile', 'russia-sends-aircraft head-cooperative']
	]
] as const)('on a %s every corner of a head or a bar means its own arc', (_, screen, covered) => {
	const drawn = glyphs.filter(({ shape }) => !shape.startsWith('contested'));
	const wrong = drawn.filter((glyph) => cornersOf(glyph, screen).some((at) => hitTest(scene, square, screen, at) !== glyph.id));
	expect(wrong.map(({ id, shape }) => `${id} ${shape}`).toSorted()).toEqual([...covered]);
});
