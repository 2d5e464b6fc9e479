/** Lines that leave the map say at its edge where they lead. */
import { expect, test } from '@playwright/test';
import { openLive } from '../site/map-page.ts';

test('labels at the edge name the places beyond, clear of the controls, and not on narrow maps', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openLive(page);
	const labels = page.locator('.edges text');
	await expect(labels.filter({ hasText: 'to New York' })).toHaveCount(1);
	const boxes = await labels.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
	const over = await page
		.locator('.stage .corner > *')
		.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
	const meet = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
	expect(boxes.filter((box) => over.some((other) => meet(box, other)))).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(labels).toHaveCount(0);
});
