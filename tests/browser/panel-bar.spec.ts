/** In a long panel the way back, the title and the way to the map stay in sight. */
import { expect, test, type Page } from '@playwright/test';
import { corpus, nameOf } from '../site/ferry.ts';
import { openDrawn } from '../site/map-page.ts';

const MARK = 'fight-at-visby';
const bar = (page: Page) => page.locator('.bar .line');

async function scrollDown(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const scroller of [document.querySelector('#reader')!, document.documentElement]) scroller.scrollTo({ top: 700 });
	});
}

test('beside the map the bar comes with scrolling, says what is open and leads back', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 500 });
	await openDrawn(page, `event/${MARK}/`);
	await expect(bar(page)).toBeHidden();
	await scrollDown(page);
	await expect(bar(page)).toBeInViewport({ ratio: 1 });
	const { y, height } = (await bar(page).boundingBox())!;
	expect([y, height]).toEqual([0, expect.closeTo(36, -1)]);
	await expect(bar(page).locator('.title')).toHaveText(nameOf(MARK));
	await expect(bar(page).getByText('To the map')).toBeHidden();
	await bar(page).getByRole('link', { name: 'Back' }).click();
	await expect(page.locator('[data-panel-title]')).toHaveText(corpus.story.title);
});

test('on a phone the bar lies over the sheet, is one line of targets 24 pixels high, and leads to the map', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openDrawn(page, `event/${MARK}/`);
	const address = page.url();
	await scrollDown(page);
	await expect(bar(page)).toBeInViewport({ ratio: 1 });
	const { y, width, height } = (await bar(page).boundingBox())!;
	expect({ y, width }).toEqual({ y: 0, width: 320 });
	expect(height).toBeLessThan(40);
	for (const link of await bar(page).locator('a').all()) expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24);
	await bar(page).getByText('To the map').click();
	await expect.poll(() => page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
	await expect(page.locator('.stage')).toBeInViewport({ ratio: 0.9 });
	expect(page.url()).toBe(address);
});
