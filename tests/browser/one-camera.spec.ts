/** One camera for both renderers, wherever a story is set: the real story, one on the antimeridian, one of the world and one of a city. */
import { expect, test, type Page } from '@playwright/test';
import { tsImport } from 'tsx/esm/api';
import type { Served } from '../../scripts/serve.ts';
import { worldPixels } from '../../src/lib/geometry/mercator.ts';
import { firstMapOf, placerOf } from '../site/first-map.ts';
import { differences } from '../site/pixels.ts';
import { openStage, serveStage } from '../site/stage-site.ts';

// tsx loads the stories, since intake imports JSON as the build does and Playwright's own loader cannot.
const { EXTENTS } = (await tsImport('../fixtures/extents.ts', import.meta.url)) as typeof import('../fixtures/extents.ts');

// The page is built once for all tests of this file.
test.describe.configure({ mode: 'default' });

let site: Served;
test.beforeAll(async () => {
	site = await serveStage('one-camera');
});
test.afterAll(() => site.close());

const SIZES = [
	[848, 800],
	[390, 473],
	[900, 320]
] as const;

/** Pixels by which one picture is moved over the other: were one camera as far off, the moved picture would match better. */
const STEP = 2;

/** What a click at a point of the screen opens. */
async function openedAt(page: Page, [x, y]: readonly [number, number]): Promise<(string | null)[]> {
	await page.evaluate(() => (window.opened = []));
	await page.mouse.click(x, y);
	// The first click brings what says what it means.
	await page.waitForFunction(() => window.opened.length > 0, null, { timeout: 5000 }).catch(() => null);
	return page.evaluate(() => window.opened);
}

// Two stories, each at another size; `npm run test:deep` takes every story at every size.
for (const [i, [name, story]] of Object.entries(EXTENTS)
	.slice(0, process.env['DEEP'] ? undefined : 2)
	.entries())
	for (const [width, height] of process.env['DEEP'] ? SIZES : [SIZES[i % SIZES.length]!])
		test(`${name} is drawn at ${width} x ${height} where it is live, and a click on a place opens it on both`, async ({
			page,
			context
		}) => {
			test.slow();
			await page.setViewportSize({ width, height });
			const scene = firstMapOf(story);
			const screen = { width, height };
			const placed = placerOf(scene, screen);
			const above = [...scene.events, ...scene.numbers].map(placed);
			const places = scene.places
				.filter(({ fromWorldPixels }) => fromWorldPixels <= worldPixels(scene.world.first, screen))
				.map(({ id, at, offset }) => ({ id, at: placed({ at, offset }) }))
				.filter(({ at: [x, y] }) => x > 4 && y > 4 && x < width - 4 && y < height - 4)
				// On the smallest maps a burst or a number at one place lies over another place.
				.filter(({ at: [x, y] }) => above.every((sign) => Math.hypot(sign[0] - x, sign[1] - y) > 15));
			expect(places.length).toBeGreaterThan(0);

			const pictures: Buffer[] = [];
			for (const renderer of ['drawn', 'live'] as const) {
				await openStage(page, site, story, renderer);
				pictures.push(await page.screenshot());
				for (const { id, at } of places) expect.soft(await openedAt(page, at), `${id} on the ${renderer} map`).toEqual([id]);
			}
			const pair = pictures as [Buffer, Buffer];
			const inner = [{ x: STEP, y: STEP, width: width - 2 * STEP, height: height - 2 * STEP }];
			const [still = NaN] = await differences(context, pair, inner);
			for (const move of [
				[STEP, 0],
				[-STEP, 0],
				[0, STEP],
				[0, -STEP]
			] as const) {
				const [moved = NaN] = await differences(context, pair, inner, move);
				test
					.info()
					.annotations.push({ type: 'mean difference', description: `${still.toFixed(2)}, moved by ${move.join()} ${moved.toFixed(2)}` });
				expect.soft(still, `the live map lies on the drawn one, and not ${move.join()} pixels beside it`).toBeLessThan(0.95 * moved);
			}
		});
