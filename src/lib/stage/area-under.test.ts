import { expect, test } from 'vitest';
import { storyWith } from '../../../tests/fixtures/story-with.ts';
import { findItem } from '../corpus/queries.ts';
import { screenOf } from '../geometry/mercator.ts';
import { buildScene } from '../scene/scene.ts';
import { areaUnder } from './area-under.ts';

const SCREEN = { width: 800, height: 800 };

const corpus = storyWith({
	links: [
		{ id: 'of-mali', from: 'dakar', to: 'mali' },
		{ id: 'of-kyiv', from: 'dakar', to: 'kyiv' }
	]
});
const scene = buildScene({ corpus, layout: { leans: {}, labels: [], numbers: {}, captions: [], shapes: { mali: 'ML' } } });
const { first } = scene.world;

/** What a pointer in Mali means while an item is open. */
const inMali = (open?: string) =>
	areaUnder((code) => code === 'ML')(
		{ scene, corpus, found: open === undefined ? undefined : findItem(corpus, open) },
		first,
		SCREEN,
		screenOf(first, SCREEN)([-6, 13])
	);

test('an area is meant while nothing is open, and while something is open that lights the area up', () => {
	expect([inMali(), inMali('of-mali')]).toEqual(['mali', 'mali']);
});

test('the open area and an area that steps back are empty map, where a click closes what is open', () => {
	expect([inMali('mali'), inMali('of-kyiv')]).toEqual([null, null]);
});
