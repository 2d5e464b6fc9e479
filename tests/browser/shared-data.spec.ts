/** Pages share one copy of the story: what only open items show comes with the first item that is opened. */
import { expect, test, type Page } from '@playwright/test';
import { chunkWith } from '../site/chunks.ts';
import { alive, cards, entryOf, openDrawn } from '../site/map-page.ts';
import { SITE, cardsOf, nameOf } from '../site/ferry.ts';

/** The file that alone holds the words before and after excerpts. */
const REST = chunkWith(SITE, /\bspeech:["`](own|reported)["`],/);
const BATTLE = 'fight-at-visby';

/** The files of the site that are asked for from now on. */
function filesAsked(page: Page): Set<string> {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
	return asked;
}

for (const address of ['', 'embed/']) {
	test(`/${address}: what only open items show is loaded with the first item that is opened`, async ({ page }) => {
		const asked = filesAsked(page);
		await openDrawn(page, address);
		await page.waitForLoadState('networkidle');
		expect([...asked]).not.toContain(REST);
		await page.locator(`.marks a[data-item="${BATTLE}"]`).first().press('Enter');
		await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(BATTLE));
		expect([...asked]).toContain(REST);
		// The card of an embed shows one quotation at a time.
		const quoted = cardsOf(BATTLE).map(({ exact }) => exact);
		expect((await cards(page)).map(({ exact }) => exact)).toEqual(address === '' ? quoted : [quoted[0]]);
	});
}

test('where the words of an item cannot be loaded the reader is told, keeps the list, and can try again', async ({ page }) => {
	let refused = 0;
	await openDrawn(page);
	await page.route(`**/${REST}`, (route) => (refused++, route.abort()));
	await page.locator(`${entryOf(BATTLE)} > .what a`).click();
	const again = page.getByRole('button', { name: 'Try again' });
	await expect(again).toBeVisible();
	expect(refused).toBeGreaterThan(0);
	await expect(page.locator('li:has(> details)').first()).toBeAttached();
	// The page of the item asks once more as it opens.
	await expect(page).toHaveURL(new RegExp(`/${BATTLE}/`));
	await page.unroute(`**/${REST}`);
	await again.click();
	await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(BATTLE));
	await expect(again).toHaveCount(0);
});

test('an address with an item opens it in the embed', async ({ page }) => {
	await page.goto(`embed/?static=1&item=${BATTLE}`);
	await alive(page);
	await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(BATTLE));
});
