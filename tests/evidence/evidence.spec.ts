/** Behind every mark stand the exact words that put the mark there. Marks are clicked, and their cards compared with the originals. */
import { expect, test, type Page } from '@playwright/test';
import { randomFrom } from '../fixtures/random.ts';
import { cards, openDrawn, openLive, pointsOf } from '../site/map-page.ts';
import { ARCS, EVENTS, DRAWN, PRINCIPAL, cardsOf, corpus, dateOf, nameOf, originals, wordsInOriginal } from '../site/real.ts';

const DEEP = process.env['DEEP'] !== undefined;

const title = (page: Page) => page.locator('[data-panel-title]');

/** Compares the open panel with the corpus, and the panel's words with the originals where there are any. */
async function expectEvidence(page: Page, id: string): Promise<void> {
	await expect.soft(title(page), `the panel of ${id}`).toHaveText(nameOf(id));
	const expected = cardsOf(id);
	const shown = await cards(page);
	expect(expected.length, `${id} rests on`).toBeGreaterThan(0);
	expect
		.soft(
			shown.map((card) => card.id),
			`the excerpts of ${id}, in order`
		)
		.toEqual(expected.map((card) => card.id));
	for (const [i, card] of expected.entries()) {
		const found = shown[i];
		if (!found) return;
		expect.soft(found.exact, `the words of ${card.id}`).toBe(card.exact);
		if (originals) expect.soft(found.exact, `the original of ${card.id}`).toBe(wordsInOriginal(card.id));
		expect.soft(found.voice, `the speaker of ${card.id}`).toContain(card.voice);
		expect.soft(found.source, `the article of ${card.id}`).toContain(card.article);
		expect.soft(found.all, `the outlet of ${card.id}`).toContain(card.outlet);
		expect.soft(found.source, `the date of ${card.id}`).toContain(card.date);
		if (card.inferred) expect.soft(found.source, `the date of ${card.id}`).toMatch(/inferred|uncertain/);
		else expect.soft(found.source, `the date of ${card.id}`).not.toMatch(/inferred|uncertain/);
	}
	const date = dateOf(id);
	if (!date) return;
	const when = await page.locator('#reader dt:text-is("When") + dd').textContent();
	expect.soft(when, `when ${id} happened`).toContain(date.words);
	if (date.inferred) expect.soft(when, `the date of ${id}`).toMatch(/inferred|uncertain/);
	else expect.soft(when, `the date of ${id}`).not.toContain('inferred');
	if (date.phrase !== null) expect.soft(when, `what the date of ${id} rests on`).toContain(date.phrase);
}

const MARKS = [...PRINCIPAL, ...EVENTS, ...ARCS].map(({ id }) => id);

/** Points at each city, battle and arc and sees its name; clicks the marks in `clicked`, compares each panel and closes it. */
async function pointAndClick(page: Page, clicked: ReadonlySet<string>): Promise<void> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	const points = await pointsOf(page);
	for (const id of MARKS) {
		const at = points.get(id);
		expect(at, `a point of the map that means ${id}`).toBeDefined();
		if (!at) continue;
		await page.mouse.move(at.x, at.y);
		await expect(page.locator('.tooltip'), `what ${id} is called when pointed at`).toContainText(nameOf(id));
		if (!clicked.has(id)) continue;
		await page.mouse.click(at.x, at.y);
		await expectEvidence(page, id);
		// The map has made room for a mark that was shown in part, and goes back.
		await page.keyboard.press('Escape');
		await expect(title(page)).toHaveText(corpus.story.title);
	}
	expect(errors, 'errors while clicking').toEqual([]);
}

/** One mark of each kind, and of the others a quarter, always the same; `npm run test:deep` takes all. */
function sampleOfMarks(): Set<string> {
	const random = randomFrom(20240725);
	return new Set(
		[PRINCIPAL, EVENTS, ARCS].flatMap((marks) => marks.filter((_, i) => DEEP || i === 0 || random() < 0.25).map(({ id }) => id))
	);
}

test('the story has the marks that this file clicks', () => {
	expect(PRINCIPAL.map(({ name }) => name)).toEqual(['Dakar', 'Bamako', 'Niamey', 'Tinzaouatene', 'Kyiv', 'Moscow']);
	expect(ARCS.length).toBeGreaterThanOrEqual(20);
	expect(EVENTS.map(({ id }) => id)).toContain('battle-of-tinzaouatene');
});

test('on the drawn map a click on each city, arc and battle shows the words it rests on', async ({ page }) => {
	test.slow();
	await openDrawn(page);
	const marks = await page.locator('.marks a[data-item]').evaluateAll((links) => links.map((link) => link.getAttribute('data-item')));
	expect(marks.toSorted()).toEqual(DRAWN.toSorted());
	await pointAndClick(page, new Set(MARKS));
});

test(`on the live map each city, arc and battle is found by the mouse, and a click on ${DEEP ? 'it' : 'some'} shows the words it rests on`, async ({
	page
}) => {
	test.slow();
	await openLive(page);
	await pointAndClick(page, sampleOfMarks());
});

test('a place outside the first view opens by its link, and the map makes room for it', async ({ page }) => {
	test.slow();
	await openDrawn(page);
	const outside = corpus.places.filter(({ id }) => !PRINCIPAL.some((city) => city.id === id));
	expect(outside.length).toBeGreaterThan(0);
	for (const { id } of outside) {
		await page.locator(`.marks a[data-item="${id}"]`).first().focus();
		await page.keyboard.press('Enter');
		await expectEvidence(page, id);
		expect((await pointsOf(page, [id])).get(id), `${id} is within the map`).toBeDefined();
		await page.keyboard.press('Escape');
		// Focus comes back to the mark once the story is shown again; without this wait the next mark could lose focus.
		await expect(page.locator(`.marks a[data-item="${id}"]`).first()).toBeFocused();
	}
});
