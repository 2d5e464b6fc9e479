/** A country that is a mark is drawn as its shape. */
import { expect, test, type Page } from '@playwright/test';
import { openDrawn } from '../site/map-page.ts';

const areas = (page: Page) =>
	page.locator('.base use.area').evaluateAll((all) =>
		all.flatMap((use) => {
			const { width } = (use as SVGGraphicsElement).getBBox();
			return width > 10 && use.checkVisibility() ? use.getAttribute('href') : [];
		})
	);

test('the first page has the shapes of the countries that it draws, and what is opened later brings its own', async ({ page }) => {
	await openDrawn(page);
	expect(new Set(await areas(page))).toEqual(new Set(['#area-ML']));
	expect(await page.locator('#area-UA').count()).toBe(0);
	await page.goto('?static=1&item=ukraine');
	await expect.poll(() => areas(page)).toContain('#area-UA');
});

test('the page of a country has its shape without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('place/ukraine/');
	await expect(page.locator('.base use[href="#area-UA"]').first()).toBeAttached();
	expect(await page.locator('#area-UA').getAttribute('d')).toMatch(/^m\d/);
	await context.close();
});
