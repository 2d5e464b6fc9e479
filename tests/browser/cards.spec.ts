/** The panel of a mark begins with its evidence, shows the quotations that say most, and unfolds the others. */
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
