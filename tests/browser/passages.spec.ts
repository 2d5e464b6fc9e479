/** A card leads to its very words on the page of the article, in a window of its own; a translation is copied with its quotation. */
import { expect, test } from '@playwright/test';
import { excerptOf } from '../site/ferry.ts';
import { openDrawn } from '../site/map-page.ts';

/** The page of an article: the quoted words stand far below the fold, and some of them in other sentences before. */
const PAGE = `<!doctype html><title>Notes</title><p>The benches of the hall.</p><div style="height: 4000px"></div>
	<p>${excerptOf('hall-benches').exact}</p><div style="height: 4000px"></div>`;

test('a card leads to its words on the page of the article, to which the browser scrolls', async ({ page, context }) => {
	await context.route('https://island-sheet.example/**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
	await openDrawn(page, 'excerpt/hall-benches/');
	const link = page.getByRole('link', { name: 'in the article', exact: true });
	await expect(link).toHaveAttribute('target', '_blank');
	const opened = context.waitForEvent('page');
	await link.press('Enter');
	const article = await opened;
	await expect(article.getByText(excerptOf('hall-benches').exact)).toBeInViewport();
	expect(await article.evaluate(() => window.opener)).toBeNull();
});

test('copied is the quotation, and then its translation with who made it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openDrawn(page, 'excerpt/sister-waiting/');
	await page.getByRole('button', { name: 'Copy with citation' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
	const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(copied.slice(0, 2)).toEqual([
		`“${excerptOf('sister-waiting').exact}”`,
		'Translation by Salma Haddad: “We waited on the quay for two days, and nobody told us anything.”'
	]);
	expect(copied).toHaveLength(4);
});
