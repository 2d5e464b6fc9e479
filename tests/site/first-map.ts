import { screenOf, worldPixels, type Size } from '../../src/lib/geometry/mercator.ts';
import { drawnOf } from '../../src/lib/scene/drawn.ts';
import { markScaleAt } from '../../src/lib/scene/mark-scale.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import type { Scene, StoryData } from '../../src/lib/scene/types.ts';

/** What the map of a story draws before anything is opened. */
export function firstMapOf(story: StoryData): Scene {
	const { corpus, dates } = story;
	const marks = [...corpus.events, ...corpus.links].map(({ id }) => id);
	return buildScene(story, { drawn: drawnOf(corpus, dates, marks, undefined, false) });
}

/** Where something that stands beside its position is on a screen, at the first view. */
export function placerOf({ world }: Scene, screen: Size) {
	const toScreen = screenOf(world.first, screen);
	const size = markScaleAt(worldPixels(world.first, screen), world);
	return ({ at, offset: [dx, dy] = [0, 0] }: { at: [number, number]; offset?: readonly [number, number] }): [number, number] => {
		const [x, y] = toScreen(at);
		return [x + dx * size, y + dy * size];
	};
}
