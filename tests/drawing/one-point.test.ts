/** Places at one point, and links within a point: each is drawn, and each can be pointed at. */
import { expect, test } from 'vitest';
import { screenOf, worldPixels, type Size } from '../../src/lib/geometry/mercator.ts';
import { distanceToLine } from '../../src/lib/geometry/polyline.ts';
import { readGeodata } from '../../src/lib/geodata.server.ts';
import { hitTest } from '../../src/lib/scene/hit-test.ts';
import { boxOfLabel } from '../../src/lib/scene/label.ts';
import { planLayout } from '../../src/lib/scene/layout/plan-layout.ts';
import { markScaleAt } from '../../src/lib/scene/mark-scale.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';

const CITY = 'tests/fixtures/city';
const corpus = readGeodata({ geodata: CITY, originals: `${CITY}/originals` }).corpus!;
const scene = buildScene({ corpus, layout: planLayout(corpus, []) });

const SCREENS: Size[] = [
	{ width: 848, height: 800 },
	// The smallest map on which the principal names keep clear of signs.
	{ width: 390, height: 340 }
];

test('the station and the depot, at the same coordinates, stand side by side', () => {
	const stands = Object.fromEntries(scene.places.map(({ id, at, offset }) => [id, { at, offset }]));
	expect(stands['station']).toEqual({ at: [24.7369, 59.44], offset: [-12, 0] });
	expect(stands['depot']).toEqual({ at: [24.7369, 59.44], offset: [12, 0] });
	expect(stands['market']).toEqual({ at: [24.7611, 59.4385], offset: [0, 0] });
});

test('every link is drawn: between places as an arc, within a place or a point as a loop', () => {
	expect(scene.arcs.map(({ id }) => id)).toEqual(['hall-calls-market', 'hall-asks-depot']);
	expect(scene.loops.map(({ id }) => id)).toEqual(['depot-refuses-station', 'hall-scolds-clerks']);
});

test('a loop of a place comes back to the place; one between two goes from dot to dot, broken in the middle where the link is', () => {
	const [refusal, scolding] = scene.loops;
	expect(scolding!.path[0]).toEqual([0, 0]);
	expect(scolding!.path.at(-1)).toEqual([0, 0]);
	expect(scolding!.pieces).toHaveLength(1);
	expect([refusal!.path[0], refusal!.path.at(-1)]).toEqual([
		[12, 0],
		[-12, 0]
	]);
	expect(refusal!.pieces).toHaveLength(2);
	expect(refusal!.glyphs.map(({ shape }) => shape)).toEqual(['head-hostile', 'break-hostile']);
});

test('several links of one place have a loop each, with a head each of its own', () => {
	const many = { ...corpus, links: Array.from({ length: 12 }, (_, i) => ({ ...corpus.links[2]!, id: `link-${i}` })) };
	const { loops } = buildScene({ corpus: many, layout: { leans: {}, numbers: {}, labels: [], captions: [] } });
	const heads = loops.map(({ glyphs }) => glyphs[0]!.offset);
	for (const [i, a] of heads.entries()) for (const b of heads.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(9);
});

test.each(SCREENS)('dots, names, heads and lines of loops each mean their own mark on $width x $height', (screen) => {
	const square = scene.world.first;
	const size = markScaleAt(worldPixels(square, screen), scene.world);
	const meant = (at: [number, number], [x, y]: readonly [number, number], scale = size) => {
		const [left, top] = screenOf(square, screen)(at);
		return hitTest(scene, square, screen, [left + x * scale, top + y * scale]);
	};
	const shown = scene.places.filter(({ fromWorldPixels }) => fromWorldPixels <= worldPixels(square, screen));
	expect(shown.length).toBeGreaterThan(1);
	for (const { id, at, offset } of [...shown, ...scene.events]) expect(meant(at, offset)).toBe(id);
	for (const { id, at, path, glyphs } of scene.loops) {
		for (const { offset } of glyphs) expect(meant(at, offset)).toBe(id);
		expect(path.some((point) => meant(at, point) === id)).toBe(true);
	}
	for (const label of scene.labels.filter(({ fromWorldPixels }) => fromWorldPixels <= worldPixels(square, screen))) {
		const [left, top, right, bottom] = boxOfLabel(label);
		expect(meant(label.at, [(left + right) / 2, (top + bottom) / 2], 1)).toBe(label.id);
	}
});

test('a link that is filtered out takes its loop along', () => {
	const { loops } = buildScene(
		{ corpus, layout: planLayout(corpus, []) },
		{ answer: { marks: ['hall-scolds-clerks'], places: new Set(['town-hall']) } }
	);
	expect(loops.map(({ id }) => id)).toEqual(['hall-scolds-clerks']);
});

test('the loop of a link lies clear of the names of its places', () => {
	for (const { at, path } of scene.loops)
		for (const label of scene.labels.filter((each) => String(each.at) === String(at))) {
			const [left, top, right, bottom] = boxOfLabel(label);
			expect(distanceToLine(path, [(left + right) / 2, (top + bottom) / 2])).toBeGreaterThan(4);
		}
});
