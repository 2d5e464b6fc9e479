import { expect, test } from 'vitest';
import { storyWith } from '../../../tests/fixtures/story-with.ts';
import { overlap } from '../geometry/box.ts';
import { clip } from '../geometry/clip.ts';
import { screenOf, squareOf } from '../geometry/mercator.ts';
import { leavingLabels } from './leaving.ts';
import { buildScene } from './scene.ts';

const corpus = storyWith({
	links: [
		{ id: 'north', from: 'bamako', to: 'kyiv' },
		{ id: 'again', from: 'gao', to: 'kyiv' },
		{ id: 'near', from: 'bamako', to: 'gao' }
	]
});
const scene = buildScene({ corpus, layout: { leans: {}, labels: [], numbers: {}, captions: [] } });
const screen = { width: 600, height: 600 };
const all: (id: string) => boolean = () => true;
const labels = (bounds: [number, number, number, number], { counts = all, over = [] as [number, number, number, number][] } = {}) =>
	leavingLabels(scene, squareOf(bounds), screen, (place) => `to ${place}`, counts, over);

/** West Africa, where Kyiv is out of the view. */
const WEST: [number, number, number, number] = [-15, 5, 10, 30];

test('lines that leave the view say where they lead, each place once', () => {
	expect(labels(WEST).map(({ text }) => text)).toEqual(['to kyiv']);
	// The first line has the label, whatever other lines lead there.
	expect(labels(WEST)).toEqual(labels(WEST, { counts: (id) => id === 'north' }));
});

test('where both ends are in the view, or neither is, nothing is said', () => {
	expect(labels([-20, 5, 40, 55])).toEqual([]);
	expect(labels([100, 5, 120, 25])).toEqual([]);
});

test('a line says where it leads from, too', () => {
	expect(labels([25, 45, 35, 55]).map(({ text }) => text)).toEqual(['to bamako', 'to gao']);
});

test('a line that does not count says nothing', () => {
	expect(labels(WEST, { counts: (id) => id === 'near' })).toEqual([]);
});

test('a label stands in the view and off what lies over the map, or nowhere', () => {
	const [{ box }] = labels(WEST) as [ReturnType<typeof labels>[number]];
	expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 600 && box[3] <= 600).toBe(true);
	const [other] = labels(WEST, { over: [[...box] as [number, number, number, number]] });
	expect(other && overlap(other.box, box)).toBe(false);
	expect(labels(WEST, { over: [[0, 0, 600, 600]] })).toEqual([]);
});

test('a label stands beside its line, and not on it', () => {
	for (const [south, east] of [5, 8, 11].flatMap((south) => [2, 6, 10].map((east) => [south, east] as const))) {
		const square = squareOf([-15, south, east, 30]);
		const toScreen = screenOf(square, screen);
		for (const { id, box } of leavingLabels(scene, square, screen, (place) => `to ${place}`, all, []))
			if (id === 'kyiv')
				expect(clip(scene.arcs.find((arc) => arc.id === 'north')!.path.map(toScreen), box), `${south} ${east}`).toEqual([]);
	}
});
