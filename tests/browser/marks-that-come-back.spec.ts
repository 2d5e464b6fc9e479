/** The marks that a page is sent with are read from the HTML; marks that come later are made by the script. */
import { expect, test } from '@playwright/test';
import { alive, openDrawn } from '../site/map-page.ts';

test('a mark that comes back to the drawn map is a link of SVG, and opens', async ({ page }) => {
	await openDrawn(page, '', 'tone=hostile');
	const gone = page.locator('.marks a[data-item="icebreaker-pledge"]');
	await expect(gone).toHaveCount(0);
	await page.evaluate(() => {
		const whole = document.createElement('a');
		whole.href = './?static=1';
		whole.textContent = 'whole';
		document.body.prepend(whole);
		whole.click();
	});
	await expect(gone).toHaveCount(1);
	await alive(page);
	const namespaces = await page.locator('.marks a').evaluateAll((links) => [...new Set(links.map(({ namespaceURI }) => namespaceURI))]);
	expect(namespaces).toEqual(['http://www.w3.org/2000/svg']);
});
