/** Behind every mark stand the exact words that put the mark there. Marks are clicked, and their cards compared with the originals. */
import { expect, test, type Page } from '@playwright/test';
import { randomFrom } from '../fixtures/random.ts';
import { cards, openDrawn, openLive, pointsOf, walkTo } from '../site/map-page.ts';
import {
	ARCS,
	EVENTS,
	DRAWN,
	PRINCIPAL,
	cardsOf,
	corpus,
	dateOf,
	mapOf,
	nameOf,
	originals,
	surely,
	wordsInOriginal
} from '../site/real.ts';

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

/** The maps on which cities, battles and single links are marks of their own, by address: what each is clicked for. */
const MAPS = [...new Set(['', ...[...EVENTS, ...ARCS].map(({ id }) => mapOf(id))])].map((address) => ({
	address,
	marks: [
		...(address === '' ? PRINCIPAL.map(({ id }) => id) : []),
		...[...EVENTS, ...ARCS].map(({ id }) => id).filter((id) => mapOf(id) === address)
	]
}));

/** Points at cities, battles and links on their maps and sees their names; clicks the marks in `clicked`, and compares each panel. */
async function pointAndClick(page: Page, open: typeof openDrawn, maps: typeof MAPS, clicked: ReadonlySet<string>): Promise<void> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await open(page);
	for (const { address, marks } of maps) {
		await walkTo(page, address);
		const points = await pointsOf(page, marks);
		for (const id of marks) {
			const at = points.get(id);
			expect(at, `a point of the map that means ${id}`).toBeDefined();
			if (!at) continue;
			await page.mouse.move(at.x, at.y);
			await expect(page.locator('.tooltip'), `what ${id} is called when pointed at`).toContainText(nameOf(id));
			if (!clicked.has(id)) continue;
			await page.mouse.click(at.x, at.y);
			await expectEvidence(page, id);
			await walkTo(page, address);
		}
	}
	expect(errors, 'errors while clicking').toEqual([]);
}

const random = randomFrom(20240725);
/** One mark of each kind; `npm run test:deep` takes all. */
const SOME_MARKS = new Set([PRINCIPAL, EVENTS, ARCS].flatMap((marks) => marks.filter((_, i) => DEEP || i === 0).map(({ id }) => id)));
/** The first map, those of the marks above, and few of the others: what a pointer means is decided once, for both renderers. */
const SOME_MAPS = MAPS.filter(({ address, marks }) => DEEP || address === '' || marks.some((id) => SOME_MARKS.has(id)) || random() < 0.03);

test('the story has the marks that this file clicks', () => {
	expect(PRINCIPAL.map(({ name }) => name)).toEqual(['Dakar', 'Bamako', 'Niamey', 'Tinzaouatene', 'Kyiv', 'Moscow']);
	expect(ARCS.length).toBeGreaterThanOrEqual(20);
	expect(EVENTS.map(({ id }) => id)).toContain('battle-of-tinzaouatene');
	expect(MAPS.flatMap(({ marks }) => marks).length).toBe(PRINCIPAL.length + EVENTS.length + ARCS.length);
});

/** The first map and a seventh of the others; `npm run test:deep` takes all. */
test('on drawn maps a click on each city, link and battle shows the words it rests on', async ({ page }) => {
	test.slow();
	// A map on which no sign lies under the legend or a caption.
	await page.setViewportSize({ width: 1280, height: 888 });
	await openDrawn(page);
	const marks = await page.locator('.marks a[data-item]').evaluateAll((links) => links.map((link) => link.getAttribute('data-item')!));
	expect(surely(marks)).toEqual(surely(DRAWN));
	const maps = MAPS.filter(({ address }, i) => DEEP || address === '' || i % 7 === 0);
	await pointAndClick(page, openDrawn, maps, new Set(maps.flatMap(({ marks }) => marks)));
});

test(`on the live map ${DEEP ? 'each city, link and battle is' : 'cities, links and battles are'} found by the mouse, and a click shows the words`, async ({
	page
}) => {
	test.slow();
	expect(SOME_MAPS.length).toBeGreaterThan(1);
	await pointAndClick(page, openLive, SOME_MAPS, SOME_MARKS);
});

test('the map of a place outside the first view makes room for it', async ({ page }) => {
	test.slow();
	await openDrawn(page);
	const outside = corpus.places.filter(({ id }) => !PRINCIPAL.some((city) => city.id === id));
	expect(outside.length).toBeGreaterThan(0);
	for (const { id } of outside) {
		await openDrawn(page, `place/${id}/`);
		await expectEvidence(page, id);
		const [dot, stage] = await Promise.all([
			page.locator(`.marks a[data-item="${id}"] circle.hit`).first().boundingBox(),
			page.locator('.stage').boundingBox()
		]);
		const [x, y] = [dot!.x + dot!.width / 2, dot!.y + dot!.height / 2];
		const isWithin = x > stage!.x && x < stage!.x + stage!.width && y > stage!.y && y < stage!.y + stage!.height;
		expect(isWithin, `${id} is within the map`).toBe(true);
	}
});
