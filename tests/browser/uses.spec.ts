/** What a mark takes from an excerpt is marked in the whole of it, with who says that and how; elsewhere the excerpt stands as it is. */
import { expect, test } from '@playwright/test';
import { excerptOf } from '../site/ferry.ts';
import { openDrawn } from '../site/map-page.ts';

test('the words that give a mark are marked in the whole quotation, and not by colour alone', async ({ page }) => {
	await openDrawn(page, 'link/alleged-pilots/');
	const card = page.locator('#reader [data-excerpt="visby-pilots"]');
	expect(await card.locator('.exact').textContent()).toBe(excerptOf('visby-pilots').exact);
	const marked = card.locator('.exact mark');
	await expect(marked).toHaveText('helped by pilots sent from Stockholm');
	await expect(marked).toHaveCSS('text-decoration-line', 'underline');
	await expect(card.locator('.voice')).toHaveText('Dockers’ union claims, in the article’s words');
	// The page of the excerpt, and where nothing is taken from it, have it as it stands.
	await openDrawn(page, 'excerpt/visby-pilots/');
	await expect(page.locator('#reader .exact mark')).toHaveCount(0);
	await expect(page.locator('#reader .voice')).toHaveText('Dockers’ union accuses, in the article’s words');
});

test('an article’s own words inside told speech are said to be its own where they are marked', async ({ page }) => {
	const voice = 'The article reports in its own voice, where it tells what Dockers’ union said, as relayed by Baltic Post';
	await openDrawn(page, 'event/union-speaks/');
	await expect(page.locator('#reader [data-excerpt="visby-snow"] .voice')).toHaveText(voice);
	await openDrawn(page, 'event/fight-at-visby/');
	await expect(page.locator('#reader [data-excerpt="visby-snow"] .voice')).toContainText('Dockers’ union says');
});

test('copied is the whole quotation, with the excerpt’s own citation', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openDrawn(page, 'link/alleged-pilots/');
	await page.getByText('In context, source, citation').click();
	await page.getByRole('button', { name: 'Copy with citation' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(`“${excerptOf('visby-pilots').exact}”`);
	expect(copied).toContain('Dockers’ union (accuses)');
});
