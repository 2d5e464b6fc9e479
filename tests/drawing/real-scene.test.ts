import { SIDES, labelBox } from '../../src/lib/scene/label.ts';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import world from '../../static/basemap/world.json' with { type: 'json' };
import { loadGeodata } from '../../src/lib/geodata.server.ts';
import { decodeBasemap } from '../../src/lib/map/basemap.ts';
import { styleOf } from '../../src/lib/map/style/style.ts';
import { moved, overlap } from '../../src/lib/geometry/box.ts';
import { hitTest } from '../../src/lib/scene/hit-test.ts';
import { planLayout } from '../../src/lib/scene/layout/plan-layout.ts';
import { screenOf, squareOf, worldPixels } from '../../src/lib/geometry/mercator.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';

const { corpus } = loadGeodata();
const scene = buildScene({ corpus, layout: planLayout(corpus, []) });
const square = squareOf(corpus.story.bounds);
const theme = {
	sea: '#111111',
	land: '#222222',
	'border-line': '#333333',
	river: '#444444',
	country: '#555555',
	ink: '#666666',
	paper: '#777777',
	halo: '#888888',
	hostile: '#999999',
	cooperative: '#aaaaaa',
	neutral: '#bbbbbb',
	conflict: '#cccccc',
	doubt: '#dddddd',
	'strand-hostile': '#e1e1e1',
	'strand-cooperative': '#e2e2e2',
	'strand-neutral': '#e3e3e3',
	'strand-mixed': '#e4e4e4'
};

test('every link between two places is an arc, every place a point, every event at a place a sign where its kind has one', () => {
	expect(scene.arcs.map(({ id }) => id)).toEqual(corpus.links.filter(({ from, to }) => from !== to).map(({ id }) => id));
	expect(scene.places.map(({ id }) => id).toSorted()).toEqual(corpus.places.map(({ id }) => id).toSorted());
	const signs = corpus.eventKinds.filter(({ drawing }) => drawing !== 'none').map(({ id }) => id);
	expect(scene.events.map(({ id }) => id)).toEqual(
		corpus.events.filter(({ kind, places }) => signs.includes(kind) && places.length > 0).map(({ id }) => id)
	);
});

test('a battle that is given a place and an area stands at the place alone', () => {
	const { places } = corpus.events.find(({ id }) => id === 'battle-of-tinzaouatene')!;
	expect(places).toEqual(['tinzaouatene', 'northern-mali']);
	const tinzaouatene = corpus.places.find(({ id }) => id === 'tinzaouatene')!;
	expect(scene.events.filter(({ id }) => id === 'battle-of-tinzaouatene').map(({ at }) => at)).toEqual([tinzaouatene.coordinates]);
	expect(scene.places.find(({ id }) => id === 'northern-mali')?.shape).toBe('place-approximate');
});

test('arcs on which accounts differ have a ring round their head, and no others', () => {
	const disputed = new Set(corpus.disagreements.filter(({ wording }) => !wording).flatMap(({ about }) => about));
	const ringed = scene.arcs.filter(({ glyphs }) => glyphs.some(({ shape }) => shape.startsWith('contested'))).map(({ id }) => id);
	expect(ringed).toEqual(scene.arcs.map(({ id }) => id).filter((id) => disputed.has(id)));
	expect(ringed.length).toBeGreaterThan(0);
	expect(ringed.length).toBeLessThan(scene.arcs.length);
});

test('a country that is a mark is named there alone', () => {
	const countries = decodeBasemap(world as unknown as Parameters<typeof decodeBasemap>[0]).labels.features.map(
		({ properties: { code, name } }) => ({ code, name, at: [38, 14] as [number, number], fromWorldPixels: 0 })
	);
	const { labels } = planLayout(
		corpus,
		countries.filter(({ code }) => code === 'ML' || code === 'TD')
	);
	expect(labels.filter(({ kind }) => kind === 'country').map(({ id }) => id)).toEqual(['TD']);
	const far = styleOf(scene, decodeBasemap(world as never), theme, { regular: [], semibold: [] }).layers.find(
		({ id }) => id === 'labels-far'
	);
	expect(JSON.stringify(far)).toContain('"ML"');
});

test('the six principal places are labelled on the map of a phone and on any larger one, and no two labels touch on a map of any size', () => {
	const principal = scene.labels.filter(({ kind }) => kind === 'principal');
	expect(principal.map(({ id }) => id).toSorted()).toEqual([...corpus.story.principal].toSorted());
	const onPhone = 340 / square.size;
	expect(principal.filter(({ fromWorldPixels }) => fromWorldPixels > onPhone).map(({ id }) => id)).toEqual([]);
	for (const side of SIDES) {
		const toScreen = screenOf(square, { width: side, height: side });
		const shown = scene.labels.filter(({ fromWorldPixels }) => fromWorldPixels <= side / square.size);
		const boxes = shown.map((label) => ({
			id: label.id,
			box: moved(labelBox(label.text, label.kind, label.anchor), toScreen(label.at))
		}));
		const touching = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => overlap(a.box, b.box))
				.map((b) => `${a.id} ${b.id} at ${side}`)
		);
		expect(touching).toEqual([]);
	}
});

test('the style is valid by the MapLibre style specification', () => {
	const basemap = decodeBasemap(world as unknown as Parameters<typeof decodeBasemap>[0]);
	const latin = (file: string) => [{ url: `https://maps.example/${file}.woff2`, ranges: 'U+0000-00FF,U+0131' }];
	const fonts = { regular: latin('regular'), semibold: latin('semibold') };
	const style = styleOf(scene, basemap, theme, fonts);
	expect(validateStyleMin(style)).toEqual([]);
	const broken = { ...style, layers: [...style.layers, { id: 'x', type: 'line', source: 'nowhere' }] };
	expect(validateStyleMin(broken as typeof style).map(({ message }) => message)).toEqual([
		'layers[44]: source "nowhere" not found'.replace('44', String(style.layers.length))
	]);
});

test('each arc can be pointed at somewhere on a desktop and on a phone', () => {
	for (const screen of [
		{ width: 848, height: 800 },
		{ width: 390, height: 472 }
	]) {
		const toScreen = screenOf(square, screen);
		expect(worldPixels(square, screen)).toBeGreaterThan(0);
		const missed = scene.arcs.filter(({ id, path }) => !path.some((at) => hitTest(scene, square, screen, toScreen(at)) === id));
		expect(missed.map(({ id }) => id)).toEqual([]);
	}
});

test('a pointer on a place, its label and a battle means just that', () => {
	const screen = { width: 800, height: 800 };
	const toScreen = screenOf(square, screen);
	const [shown, hidden] = [true, false].map((isShown) =>
		scene.places.filter(({ fromWorldPixels }) => fromWorldPixels <= worldPixels(square, screen) === isShown)
	);
	for (const place of shown!) expect(hitTest(scene, square, screen, toScreen(place.at))).toBe(place.id);
	for (const place of hidden!) expect(hitTest(scene, square, screen, toScreen(place.at))).not.toBe(place.id);
	for (const battle of scene.events) {
		const [x, y] = toScreen(battle.at);
		expect(hitTest(scene, square, screen, [x + battle.offset[0], y + battle.offset[1]])).toBe(battle.id);
	}
	const label = scene.labels.find(({ id }) => id === 'niamey')!;
	const [left, top, right, bottom] = moved(labelBox(label.text, label.kind, label.anchor), toScreen(label.at));
	expect(hitTest(scene, square, screen, [(left + right) / 2 + 8, (top + bottom) / 2 + 3])).toBe('niamey');
	expect(hitTest(scene, square, screen, [5, 5])).toBeNull();
});
