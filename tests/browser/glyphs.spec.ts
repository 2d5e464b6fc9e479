/**
 * A click or a tap on a sign (a head, a ring, bars, the number of a point, the sign of an event) opens what the sign belongs to, on the live
 * map and on the drawn one.
 */
import { expect, test, type Page } from '@playwright/test';
import { tsImport } from 'tsx/esm/api';
import type { Served } from '../../scripts/serve.ts';
import type { Size } from '../../src/lib/geometry/mercator.ts';
import { storyWith } from '../fixtures/story-with.ts';
import { firstMapOf, placerOf } from '../site/first-map.ts';
import { differences } from '../site/pixels.ts';
import { openStage, serveStage } from '../site/stage-site.ts';

// tsx loads the stories, since intake imports JSON as the build does and Playwright's own loader cannot.
const { EXTENTS } = (await tsImport('../fixtures/extents.ts', import.meta.url)) as typeof import('../fixtures/extents.ts');

// The page is built once for all tests of this file.
test.describe.configure({ mode: 'default' });

let site: Served;
test.beforeAll(async () => {
	site = await serveStage('glyphs');
});
test.afterAll(() => site.close());

/**
 * The middle of each head, ring, bar, number and sign of a strand on the screen, neighbours far apart in
 * time: two quick taps at one spot are another gesture. The gate takes every third, `npm run test:deep` all.
 */
function glyphsOn(screen: Size): { id: string; at: [number, number] }[] {
	const scene = firstMapOf(EXTENTS['the real story']);
	const placed = placerOf(scene, screen);
	const all = [
		...scene.arcs.flatMap(({ id, glyphs }) => glyphs.map(({ at }) => ({ id, at: placed({ at }) }))),
		...scene.strands.map(({ id, middle }) => ({ id, at: placed({ at: middle }) })),
		...scene.numbers.map((number) => ({ id: number.id, at: placed(number) }))
	]
		.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < screen.width && y < screen.height)
		.toSorted((a, b) => a.at[1] - b.at[1]);
	const half = Math.ceil(all.length / 2);
	const apart = all.slice(0, half).flatMap((glyph, i) => [glyph, ...all.slice(half + i, half + i + 1)]);
	return apart.filter((_, i) => process.env['DEEP'] || i % 3 === 0);
}

async function expectEachOpensItsMark(page: Page, screen: Size, by: 'click' | 'tap'): Promise<void> {
	const glyphs = glyphsOn(screen);
	expect(glyphs.length).toBeGreaterThan(8);
	for (const { id, at } of glyphs) {
		await page.evaluate(() => (window.opened = []));
		await (by === 'click' ? page.mouse.click(...at) : page.touchscreen.tap(...at));
		await expect.soft.poll(() => page.evaluate(() => window.opened), { message: `${id} at ${at.map(Math.round).join()}` }).toEqual([id]);
	}
}

for (const renderer of ['live', 'drawn'] as const) {
	test.describe(`on the ${renderer} map`, () => {
		test('by mouse on a desktop', async ({ page }) => {
			test.slow();
			const screen = { width: 848, height: 800 };
			await page.setViewportSize(screen);
			await openStage(page, site, EXTENTS['the real story'], renderer);
			await expectEachOpensItsMark(page, screen, 'click');
		});
		test.describe('by touch', () => {
			test.use({ hasTouch: true });
			test('on a phone', async ({ page }) => {
				test.slow();
				const screen = { width: 390, height: 473 };
				await page.setViewportSize(screen);
				await openStage(page, site, EXTENTS['the real story'], renderer);
				await expectEachOpensItsMark(page, screen, 'tap');
			});
		});
	});
}

test.describe('signs of events', () => {
	const screen = { width: 700, height: 700 };
	const layout = { leans: {}, labels: [], numbers: {}, captions: [] };
	const storyOf = (events: Parameters<typeof storyWith>[0]['events']) => ({ corpus: storyWith({ events: events! }), dates: {}, layout });
	const story = storyOf([
		{ id: 'a-coup', kind: 'coup', places: ['bamako'] },
		{ id: 'a-meeting', kind: 'meeting', places: ['kyiv'] },
		{ id: 'a-delivery', kind: 'delivery', places: ['gao'] },
		{ id: 'a-withdrawal', kind: 'withdrawal', places: ['dakar'] }
	]);
	const scene = firstMapOf(story);
	const placed = placerOf(scene, screen);
	const SHAPES = { 'a-coup': 'wedge', 'a-meeting': 'pair', 'a-delivery': 'crate', 'a-withdrawal': 'away' };

	test.use({ viewport: screen });

	for (const renderer of process.env['DEEP'] ? (['live', 'drawn'] as const) : (['drawn'] as const))
		test(`a coup, a meeting, a delivery and a withdrawal are seen on the ${renderer} map, and a click opens each`, async ({
			page,
			context
		}) => {
			expect(Object.fromEntries(scene.events.map(({ id, shape }) => [id, shape.split('-')[0]]))).toEqual(SHAPES);
			await openStage(page, site, storyOf([]), renderer);
			const without = await page.screenshot();
			await openStage(page, site, story, renderer);
			const parts = scene.events.map((event) => {
				const [x, y] = placed(event).map(Math.round) as [number, number];
				return { x: x - 5, y: y - 5, width: 10, height: 10 };
			});
			const drawn = await differences(context, [without, await page.screenshot()], parts);
			// A third of the box in ink, at least.
			for (const difference of drawn) expect.soft(difference).toBeGreaterThan(40);
			for (const { id, at, offset } of scene.events) {
				await page.evaluate(() => (window.opened = []));
				await page.mouse.click(...placed({ at, offset }));
				await expect.soft.poll(() => page.evaluate(() => window.opened), { message: id }).toEqual([id]);
			}
		});
});
