/** A click or a tap on the head, the ring or the bars of an arc opens that arc, on the live map and on the drawn one. */
import { expect, test, type Page } from '@playwright/test';
import { tsImport } from 'tsx/esm/api';
import type { Served } from '../../scripts/serve.ts';
import { screenOf, type Size } from '../../src/lib/geometry/mercator.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
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

/** The middle of each head, ring and bar on the screen, neighbours far apart in time: two quick taps at one spot are another gesture. */
function glyphsOn(screen: Size): { id: string; at: [number, number] }[] {
	const scene = buildScene(EXTENTS['the real story']);
	const toScreen = screenOf(scene.world.first, screen);
	const all = scene.arcs
		.flatMap(({ id, glyphs }) => glyphs.map(({ at }) => ({ id, at: toScreen(at) })))
		.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < screen.width && y < screen.height)
		.toSorted((a, b) => a.at[1] - b.at[1]);
	const half = Math.ceil(all.length / 2);
	return all.slice(0, half).flatMap((glyph, i) => [glyph, ...all.slice(half + i, half + i + 1)]);
}

async function expectEachOpensItsArc(page: Page, screen: Size, by: 'click' | 'tap'): Promise<void> {
	const glyphs = glyphsOn(screen);
	expect(glyphs.length).toBeGreaterThan(40);
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
			await expectEachOpensItsArc(page, screen, 'click');
		});
		test.describe('by touch', () => {
			test.use({ hasTouch: true });
			test('on a phone', async ({ page }) => {
				test.slow();
				const screen = { width: 390, height: 473 };
				await page.setViewportSize(screen);
				await openStage(page, site, EXTENTS['the real story'], renderer);
				await expectEachOpensItsArc(page, screen, 'tap');
			});
		});
	});
}
