/** Behind every mark stand the exact words that put it there. Each is clicked, and each card compared with the original. */
import { expect, test, type Page } from '@playwright/test';
import { cards, openDrawn, openLive, pointOf } from './map-page.ts';
import { ARCS, BATTLES, CITIES, DRAWN, cardsOf, corpus, dateOf, nameOf, originals, wordsInOriginal } from './story.ts';

const title = (page: Page) => page.locator('[data-panel-title]');

/** Compares the open panel with the corpus, and its words with the originals where they are. */
async function expectEvidence(page: Page, id: string): Promise<void> {
	await expect.soft(title(page), `the panel of ${id}`).toHaveText(nameOf(id));
	const expected = cardsOf(id);
	const shown = await cards(page);
	expect(expected.length, `${id} rests on`).toBeGreaterThan(0);
	expect.soft(
		shown.map((card) => card.id),
		`the excerpts of ${id}, in order`
	).toEqual(expected.map((card) => card.id));
	for (const [i, card] of expected.entries()) {
		const found = shown[i];
		if (!found) return;
		expect.soft(found.exact, `the words of ${card.id}`).toBe(card.exact);
		if (originals) expect.soft(found.exact, `the original of ${card.id}`).toBe(wordsInOriginal(card.id));
		expect.soft(found.voice, `the speaker of ${card.id}`).toContain(card.voice);
		expect.soft(found.source, `the outlet of ${card.id}`).toContain(card.outlet);
		expect.soft(found.source, `the date of ${card.id}`).toContain(card.date);
		if (card.inferred) expect.soft(found.source, `the date of ${card.id}`).toMatch(/inferred|uncertain/);
		else expect.soft(found.source, `the date of ${card.id}`).not.toMatch(/inferred|uncertain/);
	}
	const date = dateOf(id);
	if (!date) return;
	const when = page.locator('#reader dt:text-is("When") + dd');
	await expect.soft(when, `when ${id} happened`).toContainText(date.words);
	if (date.inferred) await expect.soft(when).toContainText(/inferred|uncertain/);
	else await expect.soft(when).not.toContainText('inferred');
	if (date.phrase !== null) await expect.soft(when, `what the date of ${id} rests on`).toContainText(date.phrase);
}

/** Points at a mark, sees its name, clicks, compares and closes. */
async function clickOnMap(page: Page, id: string): Promise<void> {
	const at = await pointOf(page, id);
	expect(at, `a point of the map that means ${id}`).not.toBeNull();
	if (!at) return;
	await page.mouse.move(at.x, at.y);
	await expect(page.locator('.tooltip'), `what ${id} is called when pointed at`).toContainText(nameOf(id));
	await page.mouse.click(at.x, at.y);
	await expectEvidence(page, id);
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(corpus.story.title);
}

test('the story has the marks that this file clicks', () => {
	expect(CITIES.map(({ id }) => id)).toEqual(corpus.story.principal.toSorted((a, b) => order(a) - order(b)));
	expect(ARCS.length).toBeGreaterThanOrEqual(20);
	expect(BATTLES.map(({ id }) => id)).toContain('battle-of-tinzaouatene');
	function order(id: string) {
		return CITIES.findIndex((city) => city.id === id);
	}
});

test('on the drawn map a click on each city, arc and battle shows the words it rests on', async ({ page }) => {
	test.slow();
	await openDrawn(page);
	const marks = await page.locator('.marks a[data-item]').evaluateAll((links) => links.map((link) => link.getAttribute('data-item')));
	expect(marks.toSorted()).toEqual(DRAWN.toSorted());
	for (const { id } of [...CITIES, ...BATTLES, ...ARCS]) await clickOnMap(page, id);
});

test('on the live map a click of the mouse on each city, arc and battle shows the words it rests on', async ({ page }) => {
	test.slow();
	await openLive(page);
	for (const { id } of [...CITIES, ...BATTLES, ...ARCS]) await clickOnMap(page, id);
});

test('a place outside the first view opens by its link, and the map makes room for it', async ({ page }) => {
	await openDrawn(page);
	const outside = corpus.places.filter(({ id }) => !CITIES.some((city) => city.id === id));
	expect(outside.length).toBeGreaterThan(0);
	for (const { id } of outside) {
		await page.locator(`.marks a[data-item="${id}"]`).first().focus();
		await page.keyboard.press('Enter');
		await expectEvidence(page, id);
		expect(await pointOf(page, id), `${id} is within the map`).not.toBeNull();
		await page.keyboard.press('Escape');
	}
});

test('every excerpt is word for word what the published corpus says stands in its article', () => {
	test.skip(originals === undefined, 'set ORIGINALS to the folder with the articles');
	for (const { id, exact } of corpus.excerpts) expect(wordsInOriginal(id), id).toBe(exact);
});
