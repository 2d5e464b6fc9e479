/** Which article says what, and which is silent, found by clicking. */
import { expect, test } from '@playwright/test';
import { openDrawn } from '../site/map-page.ts';

const linked = (line: string) => `[data-line="${line}"] a`;

test('the panel of a mark unfolds what one article says of it, and names those that are silent and that came before', async ({ page }) => {
	await openDrawn(page, 'event/fight-at-visby/');
	const telling = page.locator('[data-by-article] [data-tells="riga-summons"]');
	await expect(telling.locator('[data-quoted]')).toBeHidden();
	await telling.locator('summary').click();
	await expect(telling.locator('[data-quoted="riga-snow"] .exact')).toBeVisible();
	await expect(page.locator(linked('silent'))).toHaveText(['Ferry line answers', 'Island Sheet: The sister line']);
	await expect(page.locator(linked('before'))).toHaveText(['Baltic Post: The ferry stops', 'Island Sheet: Notes from the hall']);
	await page.locator(linked('silent')).first().click();
	await expect(page).toHaveURL(/\/article\/ferry-reply\//);
});

test('the panel of a place says at its head which articles are silent on it, and on all of its state', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openDrawn(page, 'place/visby/');
	await expect(page.locator('[data-line="silent-place"]')).toHaveText('Silent on Visby: Ferry line answers; Island Sheet: The sister line');
	await expect(page.locator('[data-line="before-place"]')).toHaveText(
		'Published before anything there: Baltic Post: The ferry stops, 3 March 2024; Island Sheet: Notes from the hall, 5 March 2024'
	);
	await expect(page.locator('[data-line="silent-state"]')).toHaveText(
		'Silent on Sweden, 2 places together: Ferry line answers; Baltic Post: The ferry stops; Island Sheet: Notes from the hall; Island Sheet: The sister line'
	);
	await expect(page.locator('[data-line="told-state"]')).toBeHidden();
	await page.locator('summary', { hasText: 'By article' }).click();
	await expect(page.locator('[data-line="told-state"]')).toHaveText(
		'Marks, Sweden, 2 places together: Riga Reader: Riga summons the ferry line (2 marks); Coast Courier: The fight at Visby (3 marks)'
	);
	await openDrawn(page, 'place/tallinn/');
	await expect(page.locator('[data-line="silent-place"]')).toHaveText('Silent on Estonia (at Tallinn): Island Sheet: Notes from the hall');
});
