/** The data page: everything it offers is there, of the type it should be, and is what it says it is. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { corpus } from '../site/story.ts';

const TYPES: Record<string, string> = {
	'corpus.json': 'application/json',
	'places.geojson': 'application/geo+json',
	'events.geojson': 'application/geo+json',
	'links.geojson': 'application/geo+json',
	'excerpts.csv': 'text/csv;charset=utf-8',
	'annotations.jsonld': 'application/ld+json',
	'citations.txt': 'text/plain;charset=utf-8',
	'citations.csl.json': 'application/json'
};

test.use({ javaScriptEnabled: false });

test('every file is listed with its size and what it holds, and is served as what it is', async ({ page, request }) => {
	await page.goto('data/');
	const links = page.locator('a[download]');
	expect(await links.allTextContents()).toEqual(Object.keys(TYPES));
	for (const link of await links.all()) {
		const name = (await link.textContent())!;
		const response = await request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
		expect.soft(response.status(), name).toBe(200);
		expect.soft(response.headers()['content-type'], name).toBe(TYPES[name]);
		const details = page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[2]');
		await expect.soft(details).toContainText(`${((await response.body()).length / 1000).toFixed(1)} kB`);
		if (/excerpts|annotations|citations/.test(name)) await expect.soft(details).toContainText(`${corpus.excerpts.length} excerpts`);
	}
});

test('the digest shown is that of the corpus as served, and those of the articles are those of the corpus', async ({ page, request }) => {
	await page.goto('data/');
	const served = await (await request.get('data/corpus.json')).body();
	await expect(page.locator('[data-digest]')).toHaveText(createHash('sha256').update(served).digest('hex'));
	const articles = await page
		.locator('[data-article]')
		.evaluateAll((all) => all.map((each) => [...each.querySelectorAll('code')].map((code) => code.textContent)));
	expect(articles).toEqual(corpus.articles.map(({ file, sha256 }) => [file, sha256]));
});

test('says how much there is, and leads back to the map', async ({ page }) => {
	await page.goto('data/');
	const { articles, excerpts, events, links, places, disagreements, story } = corpus;
	await expect(page).toHaveTitle(`Data – ${story.title}`);
	const marks = events.length + links.length;
	const first = page.locator('main > p').first();
	for (const count of [
		`${excerpts.length} excerpts`,
		`${articles.length} articles`,
		`${marks} marks`,
		`${places.length} places`,
		`${disagreements.length} questions`
	]) {
		await expect.soft(first).toContainText(count);
	}
	await page.locator('header a').click();
	await expect(page.locator('h1')).toHaveText(story.title);
});

test('is dark where the reader’s system is, and loads nothing but itself', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('data/');
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 29, 33)');
	expect(asked.filter((url) => !/\/(data\/|favicon\.svg)$/.test(url))).toEqual([]);
});
