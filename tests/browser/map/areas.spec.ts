/** A region that is a mark is an area in the drawn map. */
import { expect, test } from '@playwright/test';
import { openDrawn } from '../../site/map-page.ts';

test('a region is a soft disc under its small ring, and stands out where it is open', async ({ page }) => {
	await openDrawn(page, 'place/gulf-of-finland/');
	const disc = page.locator('.base use.area').first();
	await expect(disc).toHaveAttribute('href', '#area-');
	await expect(disc).toHaveAttribute('data-emphasis', 'strong');
	const [area, ring] = [await disc.boundingBox(), await page.locator('.marks [data-item="gulf-of-finland"] .hit').boundingBox()];
	expect(area!.width).toBeGreaterThan(ring!.width);
	expect(area!.x + area!.width / 2).toBeCloseTo(ring!.x + ring!.width / 2, 0);
});
