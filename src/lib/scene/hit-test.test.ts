import { describe, expect, it } from 'vitest';
import { storyWith } from '../../../tests/fixtures/story-with.ts';
import { screenOf, worldPixels } from '../geometry/mercator.ts';
import { pointAt } from '../geometry/polyline.ts';
import { drawnOf } from './drawn.ts';
import { hitTest } from './hit-test.ts';
import { buildScene } from './scene.ts';
import type { Scene, SceneCaption } from './types.ts';

const SCREEN = { width: 800, height: 800 };

const corpus = storyWith({
	links: [
		{ id: 'loud', from: 'bamako', to: 'kyiv' },
		{ id: 'one', from: 'dakar', to: 'gao' },
		{ id: 'two', from: 'gao', to: 'dakar' },
		{ id: 'lone', from: 'gao', to: 'kyiv' }
	],
	events: [{ id: 'battle', places: ['gao'] }],
	points: [['loud'], ['battle']]
});
const marks = [...corpus.links, ...corpus.events].map(({ id }) => id);
const scene = buildScene(
	{ corpus, layout: { leans: {}, labels: [], numbers: {}, captions: [] } },
	{ drawn: drawnOf(corpus, {}, marks, undefined, false) }
);

/** What the pointer means at a position, some pixels off it. */
function meant(drawn: Scene, at: [number, number], [dx, dy]: readonly [number, number] = [0, 0]) {
	const [x, y] = screenOf(scene.world.first, SCREEN)(at);
	return hitTest(drawn, scene.world.first, SCREEN, [x + dx, y + dy]);
}

describe('a pointer', () => {
	it('on the number of a point means the point, not the line or the event below', () => {
		const [onLine, atEvent] = scene.numbers;
		expect([meant(scene, onLine!.at), meant(scene, onLine!.at, [0, 8])]).toEqual(['point-1', 'point-1']);
		expect(meant(scene, atEvent!.at, atEvent!.offset)).toBe('point-2');
		expect(meant({ ...scene, numbers: [] }, onLine!.at)).toBe('loud');
	});

	it('on a strand means the strand, and on a strand of one link the link', () => {
		expect(scene.strands.map(({ id }) => id)).toEqual(['dakar/gao', 'lone']);
		for (const { id, path, middle } of scene.strands) {
			expect(meant(scene, middle)).toBe(id);
			expect(meant(scene, pointAt(path, 0.3), [0, 5])).toBe(id);
			expect(meant({ ...scene, strands: [] }, pointAt(path, 0.3), [0, 5])).not.toBe(id);
		}
	});

	it('on a caption means its point, where the map is wide enough to show the caption', () => {
		const wide = { width: 960, height: 800 };
		const [number] = scene.numbers;
		const text = { id: 'point-1', head: '1 · 3 Aug', lines: ['Words'], foot: '' };
		const caption: SceneCaption = { ...text, at: number!.at, offset: [60, 40], align: 'start', fromWorldPixels: 0 };
		const drawn = { ...scene, strands: [], events: [], places: [], captions: [caption] };
		const on = [70, 45] as const;
		const [left, top] = screenOf(scene.world.first, wide)(number!.at);
		expect(hitTest(drawn, scene.world.first, wide, [left + on[0], top + on[1]])).toBe('point-1');
		const none = { ...drawn, captions: [] };
		const later = { ...drawn, captions: [{ ...caption, fromWorldPixels: 1e9 }] };
		for (const each of [none, later]) expect(hitTest(each, scene.world.first, wide, [left + on[0], top + on[1]])).toBeNull();
		for (const screen of [
			{ width: 690, height: 600 },
			{ width: 800, height: 800 }
		]) {
			const [x, y] = screenOf(scene.world.first, screen)(number!.at);
			expect(hitTest(drawn, scene.world.first, screen, [x + on[0], y + on[1]])).toBeNull();
		}
	});

	it('where a loud line lies on a strand means the loud line', () => {
		const [arc] = scene.arcs;
		const under = { ...scene.strands[0]!, path: arc!.path, pieces: arc!.pieces };
		expect(meant({ ...scene, strands: [under] }, pointAt(arc!.path, 0.2))).toBe('loud');
		// The strand's own sign is the strand, whatever runs there.
		const middle = pointAt(arc!.path, 0.2);
		expect(meant({ ...scene, strands: [{ ...under, middle }] }, middle)).toBe(under.id);
	});

	it('does not mean a dot that is not drawn at this scale', () => {
		const drawnFrom = (fromWorldPixels: number): Scene => ({
			...scene,
			strands: [],
			events: [],
			places: scene.places.filter(({ id }) => id === 'gao').map((place) => ({ ...place, fromWorldPixels }))
		});
		const scale = worldPixels(scene.world.first, SCREEN);
		expect(meant(drawnFrom(scale), [0, 16.3])).toBe('gao');
		expect(meant(drawnFrom(scale + 1), [0, 16.3])).toBeNull();
	});
});
