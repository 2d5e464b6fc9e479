/** Heads and bars of arcs are targets of their own: a pointer on a head or a bar means the arc of that sign, whatever lies below. */
import { expect, test } from 'vitest';
import type { Brief } from '../../src/lib/corpus/brief.ts';
import { indexCorpus } from '../../src/lib/corpus/index-corpus.ts';
import { findItem } from '../../src/lib/corpus/queries.ts';
import { loadGeodata } from '../../src/lib/geodata.server.ts';
import { screenOf, worldPixels, type Size } from '../../src/lib/geometry/mercator.ts';
import { drawnOf } from '../../src/lib/scene/drawn.ts';
import { hitTest } from '../../src/lib/scene/hit-test.ts';
import { planLayout } from '../../src/lib/scene/layout/plan-layout.ts';
import { markScaleAt } from '../../src/lib/scene/mark-scale.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import { SHAPES } from '../../src/lib/scene/shapes.ts';
import type { ArcGlyph, Scene } from '../../src/lib/scene/types.ts';

const { corpus, dates } = loadGeodata();
const layout = planLayout(corpus, [], dates);
const marks = [...corpus.events, ...corpus.links].map(({ id }) => id);
const sceneOf = (open?: string) =>
	buildScene(
		{ corpus, layout },
		{ drawn: drawnOf(corpus, dates, marks, open === undefined ? undefined : findItem<Brief>(corpus, open), false) }
	);

/** The first map, and the map of each strand whose links fan out, with the arcs that each must show. */
const MAPS = [
	{ scene: sceneOf(), arcs: sceneOf().arcs },
	...indexCorpus(corpus)
		.strands.filter(({ links }) => links.length > 1)
		.map(({ id, links }) => {
			const scene = sceneOf(id);
			return { scene, arcs: scene.arcs.filter((arc) => links.includes(arc.id)) };
		})
];

/** The maps of a page of 1280 x 800 and of one of 390 x 844. */
const DESKTOP: Size = { width: 848, height: 800 };
const PHONE: Size = { width: 390, height: 473 };

/** The corners of a glyph's visible part on a screen. */
function cornersOf({ shape, at, bearing }: ArcGlyph, { world }: Scene, screen: Size): [number, number][] {
	const [x, y] = screenOf(world.first, screen)(at);
	const size = markScaleAt(worldPixels(world.first, screen), world);
	const [sin, cos] = [Math.sin((bearing * Math.PI) / 180), Math.cos((bearing * Math.PI) / 180)];
	// `H` draws to an x at the height of the point before.
	const path = SHAPES[shape].at(-1)!.path.replaceAll(/(-?[\d.]+) ?(-?[\d.]+)H(-?[\d.]+)/g, '$1 $2L$3 $2');
	const points = [...path.matchAll(/(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, dx, dy]) => [Number(dx) * size, Number(dy) * size] as const);
	return points.map(([dx, dy]) => [x + dx * cos - dy * sin, y + dx * sin + dy * cos]);
}

/** The signs of which a part is given to another mark, as `link sign`. */
function covered(screen: Size, partsOf: (glyph: ArcGlyph, scene: Scene) => [number, number][]): string[] {
	return MAPS.flatMap(({ scene, arcs }) =>
		arcs.flatMap(({ id, glyphs }) =>
			glyphs
				.filter((glyph) => partsOf(glyph, scene).some((at) => hitTest(scene, scene.world.first, screen, at) !== id))
				.map(({ shape }) => `${id} ${shape}`)
		)
	).toSorted();
}

test.each([
	['desktop', DESKTOP, []],
	// Opened from Bamako or Moscow, this head lies under the burst of the battle.
	['phone', PHONE, ['russia-sends-aircraft head-doubt']]
] as const)('on a %s the middle of every head, ring and bar means its own arc', (_, screen, known) => {
	expect(MAPS.flatMap(({ arcs }) => arcs.flatMap(({ glyphs }) => glyphs)).length).toBeGreaterThan(corpus.links.length);
	expect(covered(screen, ({ at }, { world }) => [screenOf(world.first, screen)(at)])).toEqual([...known]);
});

test.each([
	['desktop', DESKTOP, []],
	// A corner of each of these lies under a burst, or under a sign of the next link in a fan of nine or more.
	[
		'phone',
		PHONE,
		[
			'alleged-french-airspace-violations head-doubt',
			'alleged-french-airspace-violations question',
			'alleged-french-help-to-armed-groups head-doubt',
			'alleged-french-help-to-armed-groups question',
			'france-ruled-mali head-neutral',
			'mali-breaks-french-alliance break-hostile',
			'russia-sends-aircraft head-doubt',
			'russia-sends-aircraft question'
		]
	]
] as const)('on a %s every corner of a head or a bar means its own arc', (_, screen, known) => {
	const cornersOfBody = (glyph: ArcGlyph, scene: Scene) => (glyph.shape.startsWith('contested') ? [] : cornersOf(glyph, scene, screen));
	expect(covered(screen, cornersOfBody)).toEqual([...known]);
});
