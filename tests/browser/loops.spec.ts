/** A link within one place is a loop beside that place, as good a mark as any other. */
import { expect, test } from '@playwright/test';
import { POINTED_MAPS, pointsOf } from '../site/map-page.ts';
import { mapOf, nameOf } from '../site/ferry.ts';

const LOOP = 'owner-calls-captains';

for (const [map, open] of POINTED_MAPS) {
	test(`a click on the line of a loop opens its link on the ${map} map`, async ({ page }) => {
		await open(page, mapOf(LOOP));
		const at = (await pointsOf(page)).get(LOOP)!;
		await page.mouse.click(at.x, at.y);
		await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(LOOP));
		await expect(page.locator(`.marks a[data-item="${LOOP}"]`)).toHaveAttribute('data-emphasis', 'strong');
	});
}
