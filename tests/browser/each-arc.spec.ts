/** Each single link can be reached as a line of its own: on the first map, on the page of all links between its two places, or on its own. */
import { expect, test, type Page } from '@playwright/test';
import { openDrawn, POINTED_MAPS, pointsOf, type Point, walkTo } from '../site/map-page.ts';
import { corpus, mapOf, nameOf } from '../site/ferry.ts';

const MAPS = [...new Set(corpus.links.map(({ id }) => mapOf(id)))].map((address) => ({
	address,
	links: corpus.links.map(({ id }) => id).filter((id) => mapOf(id) === address)
}));

async function expectOpen(page: Page, id: string): Promise<void> {
	await expect(page).toHaveURL(new RegExp(`/link/${id}/`));
	await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(id));
}

test('every link has a map on which it is a line of its own', () => {
	expect(MAPS.flatMap(({ links }) => links).toSorted()).toEqual(corpus.links.map(({ id }) => id).toSorted());
	expect(MAPS.map(({ address }) => address)).toContain('between/helsinki/tallinn/');
});

/**
 * Walks to the map of each link, from link to link on one page, and lets `reach` open the link there: of every other map the first link, all with
 * `npm run test:deep`.
 */
async function reachEach(page: Page, open: typeof openDrawn, reach: (id: string) => Promise<void>): Promise<void> {
	await open(page);
	for (const { address, links } of MAPS.filter((_, i) => process.env['DEEP'] || i % 2 === 0))
		for (const id of process.env['DEEP'] ? links : links.slice(0, 1))
			await test.step(`${id} on the map of /${address}`, async () => {
				await walkTo(page, address);
				await reach(id);
				await expectOpen(page, id);
			});
}

async function pointOf(page: Page, id: string): Promise<Point> {
	const at = (await pointsOf(page, [id])).get(id);
	expect(at, `a point of the map that means ${id}`).toBeDefined();
	return at!;
}

for (const [map, open] of POINTED_MAPS)
	test(`by pointer, on the ${map} maps`, async ({ page }) => {
		test.slow();
		await reachEach(page, open, async (id) => {
			const { x, y } = await pointOf(page, id);
			await page.mouse.move(x, y);
			await expect(page.locator('.tooltip')).toContainText(nameOf(id));
			await page.mouse.click(x, y);
		});
	});

test('by key', async ({ page }) => {
	test.slow();
	await reachEach(page, openDrawn, async (id) => {
		// The page of an item begins in its panel; the map is the first stop of all, and any key makes it one stop.
		await page.keyboard.press('Shift');
		await page.locator('.marks a[data-item][tabindex="0"]').focus();
		await page.keyboard.press('Home');
		const mark = page.locator(`.marks a[data-item="${id}"]`);
		const count = await page.locator('.marks a[data-item]').count();
		for (let i = 0; i < count && !(await mark.evaluate((each) => each === document.activeElement)); i++)
			await page.keyboard.press('ArrowRight');
		await expect(mark).toBeFocused();
		await page.keyboard.press('Enter');
	});
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('by touch', async ({ page }) => {
		test.slow();
		await reachEach(page, openDrawn, async (id) => {
			const { x, y } = await pointOf(page, id);
			await page.touchscreen.tap(x, y);
		});
	});
});
