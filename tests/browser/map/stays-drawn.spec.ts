/** Where no script runs, one line says why the map does not come to life; where scripts run, nobody sees the line. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { SITE, corpus } from '../../site/ferry.ts';
import { openDrawn } from '../../site/map-page.ts';

const LINE = 'This map stays as drawn: the live one needs scripts, and a page opened from disk a server.';

test('a page opened from disk says that the live map needs a server, and can be read', async ({ page }) => {
	await page.goto(pathToFileURL(path.join(SITE, 'index.html')).href);
	await expect(page.locator('h1')).toHaveText(corpus.story.title);
	await expect(page.getByText(LINE)).toBeVisible();
	await expect(page.getByText(LINE)).toBeInViewport({ ratio: 1 });
	await expect(page.locator('.marks a[data-item="tallinn"] .shape').first()).toBeVisible();
});

test('where scripts run the line is taken away', async ({ page }) => {
	await openDrawn(page);
	await expect(page.getByText(LINE)).toHaveCount(0);
});
