/** Captions beside the numbers of the points: on wide maps, over the drawn and the live map, each the way to its point. */
import { expect, test, type Page } from '@playwright/test';
import { corpus } from '../site/ferry.ts';
import { openDrawn, POINTED_MAPS } from '../site/map-page.ts';

const captions = (page: Page) => page.locator('.caption');
const shown = (page: Page) => captions(page).filter({ visible: true });
const title = (page: Page) => page.locator('[data-panel-title]');
const cutTies = corpus.points.find(({ id }) => id === 'office-cuts-ties')!;

test.describe('on a desktop', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	for (const [map, open] of POINTED_MAPS)
		test(`four captions stand on the ${map} map, and a click on one opens its point, which has none`, async ({ page }) => {
			await open(page);
			await expect(shown(page)).toHaveCount(4);
			const caption = shown(page).filter({ hasText: 'The office breaks' });
			await expect(caption).toHaveText(/^2 · 3 Mar · Ties endedThe office breakswith the line(1 article)?$/);
			const box = (await caption.boundingBox())!;
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
			await expect(title(page)).toHaveText(cutTies.text);
			await expect(captions(page)).toHaveCount(0);
		});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('each caption is a link to its point', async ({ page }) => {
			await page.goto('');
			await expect(shown(page)).toHaveCount(4);
			await shown(page).filter({ hasText: 'The office breaks' }).click();
			await expect(page).toHaveURL(/\/point\/office-cuts-ties\/$/);
		});
	});
});

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 1000, height: 640 }
])
	test(`a map on a screen of ${viewport.width} x ${viewport.height} has numbers only`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await openDrawn(page);
		await expect(page.locator('.marks .number')).not.toHaveCount(0);
		await expect(shown(page)).toHaveCount(0);
	});

test('a very wide map has six', async ({ page }) => {
	await page.setViewportSize({ width: 1700, height: 900 });
	await openDrawn(page);
	await expect(shown(page)).toHaveCount(6);
});
