/** The legend: open from the first paint on where the map has room, folded where it has none, and short. */
import { expect, test, type Page } from '@playwright/test';
import { openDrawn } from '../site/map-page.ts';

const box = (page: Page) => page.locator('.legend').boundingBox();

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

	test('the legend of a wide map is open', async ({ page }) => {
		await page.goto('');
		await expect(page.locator('.legend li').first()).toBeVisible();
	});

	test('the legend of a small map is folded, and opens', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('');
		await expect(page.locator('.legend li').first()).toBeHidden();
		await page.locator('.legend summary').click();
		await expect(page.locator('.legend li').first()).toBeVisible();
	});
});

test.describe('on a wide screen', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('the open legend stays where it was painted when the page comes alive, and can be folded', async ({ page }) => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('?static=1');
		const painted = await box(page);
		await page.unroute('**/*.js');
		await openDrawn(page);
		await expect(page.locator('.legend[open]')).toBeVisible();
		expect(await box(page)).toEqual(painted);
		await page.locator('.legend summary').click();
		await expect(page.locator('.legend li').first()).toBeHidden();
		await page.locator('.legend summary').click();
		await expect(page.locator('.legend li').first()).toBeVisible();
		await page.setViewportSize({ width: 320, height: 640 });
		await expect(page.locator('.legend li').first()).toBeHidden();
	});

	test('with an item open the legend explains the signs of that item', async ({ page }) => {
		await openDrawn(page, 'event/fight-at-visby/');
		await expect(page.locator('.legend li').first()).toContainText('Battle');
		await openDrawn(page, 'link/office-breaks-with-line/');
		await expect(page.locator('.legend li').first()).toContainText('Ties ended');
		await expect(page.locator('.legend li', { hasText: 'Battle' })).toHaveCount(0);
	});

	test('the legend has five signs at most, and a way to all', async ({ page }) => {
		await openDrawn(page);
		const signs = page.locator('.legend li');
		const few = await signs.count();
		expect(few).toBeLessThanOrEqual(5);
		const words = await signs.allTextContents();
		await page.getByRole('link', { name: 'All signs' }).click();
		await expect(page).toHaveURL(/\/method\/$/);
		const all = page.locator('.signs li strong');
		expect(await all.count()).toBeGreaterThan(few);
		for (const sign of words) await expect(all.filter({ hasText: sign })).not.toHaveCount(0);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the legend is folded until somebody opens it', async ({ page }) => {
		await openDrawn(page);
		await expect(page.locator('.legend li').first()).toBeHidden();
		await page.locator('.legend summary').click();
		await expect(page.locator('.legend li').first()).toBeVisible();
	});
});
