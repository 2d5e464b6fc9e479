/** Text beside the map is set in the few sizes that the style sheet names. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const PANELS = ['place/tallinn/', 'event/fight-at-visby/', 'article/visby-fight/', 'excerpt/stops-damage/', 'disagreement/how-many-hurt/'];

/** The sizes of all texts in what a selector finds, in pixels. */
const sizesIn = (root: Element) =>
	[...root.querySelectorAll('*')]
		.filter(({ childNodes }) => [...childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()))
		.map((element) => getComputedStyle(element).fontSize);

test('panels have three sizes of type: titles, what is read, and what is said about it', async ({ page }) => {
	for (const address of PANELS) {
		await page.goto(address);
		const sizes = new Set(await page.locator('#text').evaluate(sizesIn));
		expect.soft([...sizes].toSorted(), address).toEqual(['13.6px', '16px', '22.4px']);
	}
});
