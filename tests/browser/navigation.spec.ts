/** The URL is the state: whatever a reader opens has an address, and the browser's own buttons work. */
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { alive, linkTo, live, openDrawn, pointsOf, unfoldPeriods } from '../site/map-page.ts';
import { SITE, corpus, headingOf, nameOf } from '../site/ferry.ts';

const title = (page: Page) => page.locator('[data-panel-title]');
const mark = (page: Page, id: string) => page.locator(`.marks a[data-item="${id}"]`).first();

async function click(page: Page, id: string) {
	const at = (await pointsOf(page)).get(id);
	expect(at, `a point that means ${id}`).toBeDefined();
	await page.mouse.click(at!.x, at!.y);
}

test('a click opens a mark at its own address, and Escape gives the map and the focus back', async ({ page }) => {
	await openDrawn(page);
	await click(page, 'fight-at-visby');
	await expect(page).toHaveURL(/\/event\/fight-at-visby\/\?static=1$/);
	await expect(title(page)).toHaveText(nameOf('fight-at-visby'));
	await expect(title(page)).toBeFocused();
	await expect(page).toHaveTitle(`${nameOf('fight-at-visby')} – ${corpus.story.title}`);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/\?static=1$/);
	await expect(title(page)).toHaveText(corpus.story.title);
	await expect(mark(page, 'fight-at-visby')).toBeFocused();

	// A list that was scrolled far down comes back where it was.
	const listed = page.locator(linkTo('riga-summons-envoy')).first();
	await listed.scrollIntoViewIfNeeded();
	const scrolled = await page.locator('#reader').evaluate((reader) => reader.scrollTop);
	expect(scrolled).toBeGreaterThan(200);
	await listed.click();
	await expect(title(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(listed).toBeFocused();
	expect(await page.locator('#reader').evaluate((reader) => reader.scrollTop)).toBeCloseTo(scrolled, -1);
});

test('Escape from an excerpt goes back to the mark that it was opened from, and from there to the story', async ({ page }) => {
	await openDrawn(page, 'event/fight-at-visby/');
	await page.locator('article[data-excerpt] .own a').first().click();
	await expect(page).toHaveURL(/\/excerpt\//);
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(nameOf('fight-at-visby'));
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(corpus.story.title);
	await unfoldPeriods(page);
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	await page.locator('li > details a.address').first().click();
	await expect(page).toHaveURL(/\/excerpt\//);
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(corpus.story.title);
});

test('back and forward go through what was opened', async ({ page }) => {
	await openDrawn(page);
	await click(page, 'stockholm');
	await expect(title(page)).toHaveText('Stockholm');
	await click(page, 'riga');
	await expect(title(page)).toHaveText('Riga');
	await page.goBack();
	await expect(title(page)).toHaveText('Stockholm');
	await expect(mark(page, 'stockholm')).toHaveAttribute('data-emphasis', 'strong');
	await page.goBack();
	await expect(title(page)).toHaveText(corpus.story.title);
	await page.goForward();
	await page.goForward();
	await expect(title(page)).toHaveText('Riga');
	await expect(page).toHaveURL(/\/place\/riga\//);
});

test('a link to an item opens it, and one to an unknown item says so', async ({ page }) => {
	await openDrawn(page, 'link/icebreaker-pledge/', 'theme=dark');
	await expect(title(page)).toHaveText(nameOf('icebreaker-pledge'));
	await expect(mark(page, 'icebreaker-pledge')).toHaveAttribute('data-emphasis', 'strong');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

	await openDrawn(page, 'embed/', 'item=icebreaker-pledge');
	await expect(title(page)).toHaveText(nameOf('icebreaker-pledge'));
	await openDrawn(page, 'embed/', 'item=was-once-here');
	await expect(page.locator('#reader')).toContainText('not, or no longer, in the story');
	await expect(page.locator('.card h2')).toContainText(corpus.points[0]!.text);
});

test('zooming and moving stand in the URL, and come back with it', async ({ page }) => {
	const at = () => mark(page, 'tallinn').locator('circle.hit').boundingBox();
	const bbox = () => new URL(page.url()).searchParams.get('bbox');
	await openDrawn(page);
	const first = await at();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(bbox).not.toBeNull();
	const zoomed = await at();
	expect(zoomed).not.toEqual(first);

	await page.reload();
	await alive(page);
	await expect.poll(at, 'the same view after a reload').toEqual(zoomed);
	// A mark in view opens without moving the map; closing the panel leaves the view as the reader chose it.
	const kept = bbox();
	await mark(page, 'visby').focus();
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText('Visby');
	await page.goBack();
	await expect(title(page)).toHaveText(corpus.story.title);
	expect(bbox()).toBe(kept);
	expect(await at()).toEqual(zoomed);

	await page.getByRole('button', { name: 'Show the whole story' }).click();
	await expect.poll(bbox).toBeNull();
	expect(await at()).toEqual(first);
});

test('from an excerpt one gets to a mark that it supports, and from the mark to the excerpt', async ({ page }) => {
	const [excerpt, ...supported] = ((): [string, string, string] => {
		const marks = [...corpus.events, ...corpus.links];
		for (const { id } of corpus.excerpts) {
			const [a, b] = marks.filter((each) => each.excerpts.includes(id));
			if (a && b) return [id, a.id, b.id];
		}
		throw new Error('no excerpt supports two marks');
	})();
	await openDrawn(page, `excerpt/${excerpt}/`);
	const card = page.locator(`article[data-excerpt="${excerpt}"]`);
	for (const id of supported) {
		await card.locator(linkTo(id)).click();
		await expect(page).toHaveURL(new RegExp(`/${id}/`));
		await expect(title(page)).toHaveText(nameOf(id));
		await expect(card, 'the mark shows the excerpt').toBeAttached();
		await card.locator(linkTo(excerpt)).click();
		await expect(page).toHaveURL(new RegExp(`/excerpt/${excerpt}/`));
		await expect(title(page)).toHaveText(headingOf(excerpt));
	}
});

test('in a sub-folder of a host every link leads into it, the map comes to life, and a new tab shows what was clicked', async ({
	page,
	context
}) => {
	const site = await serve({ dir: SITE, port: 0, base: '/a/b' });
	const addresses = () =>
		page
			.locator('a[href]')
			.evaluateAll((links) =>
				links.map((link) => (link instanceof HTMLAnchorElement ? link.href : new URL(link.getAttribute('href')!, document.baseURI).href))
			);
	const outside = async () => (await addresses()).filter((href) => !href.startsWith(site.url));
	try {
		await page.goto(`${site.url}link/office-breaks-with-line/`);
		await live(page);
		expect(await outside()).toEqual([]);
		// A relative link would now lead to another page than when that link was written.
		await page.locator('.facts summary').click();
		await page.locator(linkTo('tallinn')).last().click();
		await expect(page).toHaveURL(`${site.url}place/tallinn/`);
		await expect(title(page)).toHaveText('Tallinn');
		expect(await outside()).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(site.url);
		expect(await outside()).toEqual([]);
		const unique = [...new Set(await addresses())].map((href) => href.replace(/#.*/, ''));
		expect(unique.length).toBeGreaterThan(20);
		for (const href of unique) expect((await fetch(href)).status, href).toBe(200);

		await unfoldPeriods(page);
		const [tab] = await Promise.all([
			context.waitForEvent('page'),
			page.locator(linkTo('icebreaker-pledge')).first().click({ button: 'middle' })
		]);
		await expect(tab).toHaveURL(`${site.url}link/icebreaker-pledge/`);
		await expect(title(tab)).toHaveText(nameOf('icebreaker-pledge'));
		await expect(page, 'the first tab stays').toHaveURL(site.url);
	} finally {
		await page.close();
		await site.close();
	}
});
