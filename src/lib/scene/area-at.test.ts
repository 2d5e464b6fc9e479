import { describe, expect, it } from 'vitest';
import { storyWith } from '../../../tests/fixtures/story-with.ts';
import { project, screenOf, worldPixels, type WorldPoint } from '../geometry/mercator.ts';
import { areaAt } from './area-at.ts';
import { AREA } from './line-styles.ts';
import { buildScene } from './scene.ts';

const SCREEN = { width: 900, height: 800 };

/** Mali and Chad have shapes, which are boxes here; northern Mali and the Sahel are discs. */
const layout = { leans: {}, labels: [], numbers: {}, captions: [], shapes: { mali: 'ML', chad: 'TD' } };
const scene = buildScene({ corpus: storyWith({}), layout });
const BOXES: Record<string, [west: number, south: number, east: number, north: number]> = { ML: [-12, 10, 4, 25], TD: [13, 7, 24, 23] };

function holds(code: string, [x, y]: WorldPoint): boolean {
	const [west, south, east, north] = BOXES[code]!;
	const [left, bottom] = project([west, south]);
	const [right, top] = project([east, north]);
	return x > left && x < right && y > top && y < bottom;
}

/** The area meant at a position, some pixels east of it. */
function meant(at: [number, number], across = 0, drawn = scene) {
	const { first } = scene.world;
	const [x, y] = screenOf(first, SCREEN)(at);
	return areaAt(drawn, first, SCREEN, [x + across, y], holds);
}

describe('within an area', () => {
	it('a pointer means the country whose shape is there', () => {
		expect([meant([-6, 13]), meant([20, 20]), meant([-16, 13])]).toEqual(['mali', 'chad', null]);
	});

	it('a pointer in the middle of a disc means the region, and at its faint edge does not', () => {
		const radius = AREA.radius * SCREEN.height;
		expect([meant([5, 14]), meant([5, 14], 0.5 * radius), meant([5, 14], 0.7 * radius)]).toEqual(['sahel', 'sahel', null]);
		expect(meant([-1, 19.5])).toBe('northern-mali');
		expect(meant([-1, 19.5], -0.7 * radius)).toBe('mali');
	});

	it('a pointer means no disc that is not drawn at this scale, and a country at every scale', () => {
		const scale = worldPixels(scene.world.first, SCREEN);
		const from = (fromWorldPixels: number) => ({ ...scene, places: scene.places.map((place) => ({ ...place, fromWorldPixels })) });
		expect([meant([5, 14], 0, from(scale)), meant([5, 14], 0, from(scale + 1))]).toEqual(['sahel', null]);
		expect(meant([-6, 13], 0, from(scale + 1))).toBe('mali');
	});

	it('a pointer on a place that is a point means no area', () => {
		expect(
			areaAt({ ...scene, places: scene.places.filter(({ id }) => id === 'dakar') }, scene.world.first, SCREEN, [0, 0], () => true)
		).toBeNull();
	});
});
