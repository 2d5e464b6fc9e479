/** Back and Forward lead to where the reader was: in the list, in its folds, and with the focus. */
import { expect, test, type Page } from '@playwright/test';
import { alive, entryOf, linkTo, openDrawn, unfoldPeriods } from '../site/map-page.ts';
import { corpus, nameOf } from '../site/ferry.ts';

const LATE = 'icebreaker-pledge';
const title = (page: Page) => page.locator('[data-panel-title]');
const entry = (page: Page) => page.locator(entryOf(LATE));

for (const [screen, viewport] of [
	['a desktop', { width: 1280, height: 800 }],
	['a phone', { width: 390, height: 844 }]
] as const) {
	test(`on ${screen} Back gives the list its place, its open fold and its focus again`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await openDrawn(page);
		const scrolled = () => page.evaluate(() => Math.max(document.querySelector('#reader')!.scrollTop, document.documentElement.scrollTop));
		await unfoldPeriods(page);
		// A fold that was sent open is kept as the reader left it, too.
		await page.locator('.period').nth(1).locator('> summary').click();
		await entry(page).locator('summary').click();
		const link = entry(page).locator(linkTo(LATE)).first();
		await link.scrollIntoViewIfNeeded();
		const before = await scrolled();
		expect(before).toBeGreaterThan(400);
		await link.click();
		await expect(title(page)).toHaveText(nameOf(LATE));
		await page.goBack();
		await expect(title(page)).toHaveText(corpus.story.title);
		await expect(link).toBeFocused();
		expect(Math.abs((await scrolled()) - before)).toBeLessThan(2);
		await expect(entry(page).locator('details')).toHaveAttribute('open');
		const open = await page.locator('.period').evaluateAll((periods) => periods.map((period) => (period as HTMLDetailsElement).open));
		expect(open).toEqual([true, false, true, true]);
		await page.goForward();
		await expect(title(page)).toHaveText(nameOf(LATE));
	});
}

test('Back to an item gives its title the focus, and the reader the place in its panel', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 500 });
	await openDrawn(page);
	await unfoldPeriods(page);
	await entry(page).locator(linkTo(LATE)).first().click();
	await expect(title(page)).toBeFocused();
	const scrolled = () => page.locator('#reader').evaluate(({ scrollTop }) => scrollTop);
	await page.locator('#reader').evaluate((reader) => reader.scrollTo({ top: 150 }));
	expect(await scrolled()).toBe(150);
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(corpus.story.title);
	await page.goBack();
	await expect(title(page)).toHaveText(nameOf(LATE));
	await expect(title(page)).toBeFocused();
	expect(await scrolled()).toBe(150);
});

test('an item named in the query of the first page is opened, and one that is not in the story is said to be none', async ({ page }) => {
	await openDrawn(page, '', 'item=riga');
	await expect(title(page)).toHaveText('Riga');
	for (const item of ['was-once-here', 'nonsense%20here', '__proto__']) {
		for (const address of ['', 'embed/']) {
			await page.goto(`${address}?static=1&item=${item}`);
			await alive(page);
			await expect(page.getByRole('status').filter({ hasText: 'not, or no longer, in the story' })).toBeInViewport();
			await expect(page.locator('li:has(> details), .card article').first(), 'the list, or the card, stays').toBeAttached();
		}
	}
});
