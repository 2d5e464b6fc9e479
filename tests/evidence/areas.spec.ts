/** A country that is a mark is drawn as its shape, and all of the shape leads to the country. */
import { expect, test, type Page } from '@playwright/test';
import type { Position } from '../../src/lib/corpus/types.ts';
import { project } from '../../src/lib/geometry/mercator.ts';
import { MUTED } from '../../src/lib/scene/line-styles.ts';
import { BASEMAP_UNITS } from '../../src/lib/svg/basemap-units.ts';
import { linkTo, openDrawn, POINTED_MAPS } from '../site/map-page.ts';
import { corpus } from '../site/real.ts';

const areas = (page: Page) =>
	page.locator('.base use.area').evaluateAll((all) =>
		all.flatMap((use) => {
			const { width } = (use as SVGGraphicsElement).getBBox();
			return width > 10 && use.checkVisibility() ? use.getAttribute('href') : [];
		})
	);

test('the first page has the shapes of the countries that it draws, and what is opened later brings its own', async ({ page }) => {
	await openDrawn(page);
	expect(new Set(await areas(page))).toEqual(new Set(['#area-ML', '#area-UA']));
	expect(await page.locator('#area-NE').count()).toBe(0);
	await page.goto('?static=1&item=niger');
	await expect.poll(() => areas(page)).toContain('#area-NE');
});

test('the page of a country has its shape without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('place/niger/');
	await expect(page.locator('.base use[href="#area-NE"]').first()).toBeAttached();
	expect(await page.locator('#area-NE').getAttribute('d')).toMatch(/^m\d/);
	await context.close();
});

test.describe('within a hatched country, where no mark is drawn', () => {
	test.use({ viewport: { width: 1280, height: 800 } });
	/** Mali in the first of the two copies of the world, in which the story lies. */
	const mali = (page: Page) => page.locator('.stage use.area[href="#area-ML"]').first();
	const title = (page: Page) => page.locator('[data-panel-title]');

	/** Where a position on the Earth is on the screen. */
	function onScreen(page: Page, position: Position): Promise<[number, number]> {
		const [x, y] = project(position);
		return mali(page).evaluate(
			(area, units) => {
				const at = new DOMPoint(...units).matrixTransform((area as SVGGraphicsElement).getScreenCTM()!);
				return [at.x, at.y];
			},
			[x * BASEMAP_UNITS, y * BASEMAP_UNITS] as const
		);
	}
	/** A point in the north of Mali, off all marks. */
	const inMali = (page: Page) => onScreen(page, [-1.5, 21.6]);

	/** Moves the pointer there until the page answers: what an area means is loaded with the first move. */
	async function pointInMali(page: Page): Promise<[number, number]> {
		const [x, y] = await inMali(page);
		await expect(async () => {
			await page.mouse.move(x, y - 2);
			await page.mouse.move(x, y);
			await expect(page.locator('.tooltip')).toBeVisible({ timeout: 500 });
		}).toPass();
		return [x, y];
	}

	for (const [map, open] of POINTED_MAPS)
		test(`the pointer on the ${map} map names the country and leaves all else as it is, and a click opens it`, async ({ page }) => {
			await open(page);
			const [x, y] = await pointInMali(page);
			const tooltip = page.locator('.tooltip');
			await expect(tooltip).toHaveText(/^Mali: \d+ marks/);
			const cursor = await page.evaluate(([x, y]) => getComputedStyle(document.elementFromPoint(x, y)!).cursor, [x, y] as const);
			expect(cursor).toBe('pointer');
			await expect(page.locator('.stage [data-emphasis="muted"]')).toHaveCount(0);
			await page.mouse.click(x, y);
			await expect(title(page)).toHaveText('Mali');
			await expect(tooltip).toHaveCount(0);
			// Now the country is the open item, and a click within it one on the empty map. Its ring, not its shape, has the focus again.
			await page.mouse.click(...(await inMali(page)));
			await expect(title(page)).toHaveText(corpus.story.title);
			await expect(page.locator('.marks a[data-item="mali"]')).toBeFocused();
		});

	test('a click closes an item behind which the country steps back', async ({ page }) => {
		await openDrawn(page);
		await pointInMali(page);
		await page.locator(linkTo('niger-breaks')).first().click();
		await expect(title(page)).toContainText('Niger announces');
		await expect(mali(page)).toHaveAttribute('data-emphasis', 'muted');
		// As far as the lines that step back.
		await expect(mali(page)).toHaveCSS('opacity', String(MUTED.arc));
		await page.mouse.click(...(await inMali(page)));
		await expect(title(page)).toHaveText(corpus.story.title);
	});

	test.describe('by touch', () => {
		test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

		test('the first tap on a phone opens the country', async ({ page }) => {
			await openDrawn(page);
			await page.touchscreen.tap(...(await onScreen(page, [-2.2, 21.6])));
			await expect(title(page)).toHaveText('Mali');
		});
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('a click follows the link to the country', async ({ page }) => {
			await page.goto('');
			await page.mouse.click(...(await inMali(page)));
			await expect(page).toHaveURL(/\/place\/mali\/$/);
		});
	});
});
