/** On a phone the links of a fan are offered in a row, since their lines lie too near each other for a finger. */
import { expect, test } from '@playwright/test';
import { corpus, nameOf } from '../site/ferry.ts';
import { openDrawn } from '../site/map-page.ts';

const FAN = 'between/helsinki/tallinn/';
const LINKS = corpus.links.filter(({ from, to }) => [from, to].sort().join() === 'helsinki,tallinn').map(({ id }) => id);

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('each link of a fan is a chip below the title, large enough for a finger, and opens its link', async ({ page }) => {
		await openDrawn(page, FAN);
		const chips = page.locator('.fan a');
		const addresses = await chips.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
		expect(addresses.toSorted()).toEqual(LINKS.toSorted());
		const title = (await page.locator('[data-panel-title]').boundingBox())!;
		for (const chip of await chips.all()) {
			const { y, height } = (await chip.boundingBox())!;
			expect(height).toBeGreaterThanOrEqual(24);
			expect(y - title.y - title.height).toBeLessThan(24);
		}
		// The row scrolls by itself: the page does not.
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await chips.last().focus();
		await expect(chips.last()).toBeInViewport({ ratio: 1 });
		const last = addresses.at(-1)!;
		await expect(page.locator(`.marks a[data-item="${last}"]`).first()).toHaveAttribute('data-emphasis', 'strong');
		await chips.last().tap();
		await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(last));
	});
});

test('beside a wide map there is no row', async ({ page }) => {
	await openDrawn(page, FAN);
	await expect(page.locator('.fan')).toBeHidden();
});
