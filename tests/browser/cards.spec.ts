/**
 * The panel of a mark begins with its evidence, shows the quotations that say most, and unfolds the others; that of a place is a list of
 * marks in time order, by the place at the other end.
 */
import { expect, test } from '@playwright/test';
import { cardsOf, corpus, excerptOf } from '../site/ferry.ts';

const MARKS = [...corpus.events.map(({ id }) => ({ id, kind: 'event' })), ...corpus.links.map(({ id }) => ({ id, kind: 'link' }))];

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

test('on every page of a mark the first quotation stands in the upper half of the screen', async ({ page }) => {
	for (const { id, kind } of MARKS) {
		await page.goto(`${kind}/${id}/`);
		const box = await page.locator('#reader .exact').first().boundingBox();
		expect.soft(box!.y, id).toBeLessThan(400);
		expect.soft(await page.locator('#reader .exact').first().textContent(), id).toBe(cardsOf(id)[0]!.exact);
	}
});

test('a mark with many excerpts shows three, a sentence first, and unfolds the others', async ({ page }) => {
	await page.goto('event/fight-at-visby/');
	const all = cardsOf('fight-at-visby').map(({ id }) => id);
	expect(all.length).toBeGreaterThan(4);
	const visible = () =>
		page
			.locator('#reader article[data-excerpt]')
			.evaluateAll((cards) => cards.filter((card) => card.checkVisibility()).map((card) => card.getAttribute('data-excerpt')));
	expect(await visible()).toEqual(all.slice(0, 3));
	expect(all.slice(0, 3).filter((id) => excerptOf(id).part !== undefined)).toEqual([]);
	await page.getByText(`${all.length - 3} more excerpts`).click();
	expect(await visible()).toEqual(all);
});

test('a place is within four screens before anything is unfolded, its marks by the other end and in time, and unfolds their words', async ({
	page
}) => {
	for (const { id } of corpus.places) {
		await page.goto(`place/${id}/`);
		expect.soft(await page.locator('#reader').evaluate(({ scrollHeight }) => scrollHeight), id).toBeLessThan(4 * 800);
	}
	await page.goto('place/tallinn/');
	const groups = await page
		.locator('#text section')
		.evaluateAll((sections) =>
			sections.map((section) => [
				section.querySelector('h2')!.textContent!.replace(/\s+/g, ' ').trim(),
				[...section.querySelectorAll('.what a')].map((link) => link.getAttribute('href')!.split('/').at(-2))
			])
		);
	expect(groups).toEqual([
		['At Tallinn', ['harbour-closed', 'ferry-stop']],
		['Riga 1 link', ['riga-lends-pilots']],
		['Helsinki 4 links', ['line-office-talks', 'office-breaks-with-line', 'owner-visits', 'line-accuses-office']],
		['Stockholm 1 link', ['icebreaker-pledge']]
	]);
	await expect(page.locator('#reader .exact').first()).toBeHidden();
	await page.getByText('2 excerpts: The harbour office breaks with the ferry line').click();
	await expect(page.locator('#reader [data-excerpt="stops-ties"] .exact')).toBeVisible();
	// A place with one mark has nothing to choose from.
	await page.goto('place/apia/');
	await expect(page.locator('#reader .exact').first()).toBeVisible();
});
