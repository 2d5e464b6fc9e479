/** Without scripts the story can be read and gone through: by links of the map, of the cards and of the headline. */
import { expect, test } from '@playwright/test';
import { PRINCIPAL, cardsOf, corpus } from '../site/ferry.ts';
import { cards } from '../site/map-page.ts';

test.use({ javaScriptEnabled: false });

test('the first page shows the title, one sentence, the counts and the principal names', async ({ page }) => {
	await page.goto('');
	const { articles, events, links, excerpts, story } = corpus;
	await expect(page.locator('h1')).toHaveText(story.title);
	await expect(page.getByText(story.introduction)).toBeVisible();
	await expect(
		page.getByText(`${articles.length} articles, ${events.length + links.length} marks, ${excerpts.length} excerpts`)
	).toBeVisible();
	for (const { name } of PRINCIPAL) {
		await expect.soft(page.locator('.marks text', { hasText: new RegExp(`^${name}$`) }), `the label of ${name}`).toBeVisible();
	}
});

test('a mark of the drawn map leads to its page, a card to its article, and the headline back', async ({ page }) => {
	await page.goto('');
	await page.locator('.marks a[data-item="fight-at-visby"] circle.hit').click();
	await expect(page).toHaveURL(/\/event\/fight-at-visby\/$/);
	const shown = await cards(page);
	expect(shown.map(({ id, exact }) => ({ id, exact }))).toEqual(cardsOf('fight-at-visby').map(({ id, exact }) => ({ id, exact })));
	await expect(page.locator('.exact').first()).toBeVisible();
	await page.getByText('In context').first().click();
	await expect(page.locator('.context').first()).toBeVisible();

	await page.locator('.source a').first().click();
	await expect(page).toHaveURL(/\/article\//);
	await page.locator('header a').click();
	await expect(page.locator('h1')).toHaveText(corpus.story.title);
});

test('the page of data is dark where the reader’s system is, and loads nothing but itself', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('data/');
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 29, 33)');
	expect(asked.filter((url) => !/\/(data\/|favicon\.svg)$/.test(url))).toEqual([]);
});
