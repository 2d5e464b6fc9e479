/** An old id still opens its thing: at its old addresses, with and without scripts, and in links with parameters. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE } from '../site/ferry.ts';
import { alive } from '../site/map-page.ts';

const OLD = [
	['event/ferry-halts/', 'event/ferry-stop/', 'The ferry stops'],
	['link/ferry-halts/', 'event/ferry-stop/', 'The ferry stops'],
	['event/pilots-from-stockholm/', 'excerpt/visby-pilots/', /union/],
	['excerpt/pilots-from-stockholm/', 'excerpt/visby-pilots/', /union/]
] as const;

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });
		test('an old address leads to the new one', async ({ page, baseURL }) => {
			for (const [old, now, title] of OLD) {
				await page.goto(old);
				await page.waitForURL(`${baseURL}${now}`);
				await expect(page.locator('#reader h1')).toHaveText(title);
			}
		});
	});

test('an old address leads on wherever the site stands, and says so to search engines', () => {
	for (const [old, now] of OLD) {
		const html = readFileSync(path.join(SITE, old, 'index.html'), 'utf8');
		expect(html).toContain(`<link rel="canonical" href="../../${now}" />`);
		expect(html).toContain(`<a href="../../${now}">`);
		expect(html).not.toMatch(/ (href|src)="(\/|https?:)|<script/);
	}
});

test('a link with an old id opens what took its place, in the embed too', async ({ page }) => {
	for (const address of ['?item=ferry-halts&static=1', 'embed/?item=ferry-halts&static=1']) {
		await page.goto(address);
		await alive(page);
		await expect(page.locator('#reader h1')).toHaveText('The ferry stops');
	}
	await page.goto('embed/?item=pilots-from-stockholm&static=1');
	await expect(page.locator('#reader [data-excerpt="visby-pilots"]')).toBeVisible();
});

test('an id that never was is told as before', async ({ page }) => {
	const response = await page.goto('event/ferry-flies/');
	expect(response?.status()).toBe(404);
	await page.goto('embed/?item=ferry-flies&static=1');
	await expect(page.getByText('This link names something that is not, or no longer, in the story.')).toBeVisible();
});
