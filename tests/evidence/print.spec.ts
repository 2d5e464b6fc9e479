/** The story on paper. */
import { expect, test } from '@playwright/test';

test('the printed story shows its map, its legend open and no control, and takes half the pages that it took', async ({ page }) => {
	await page.goto('?static=1');
	await page.emulateMedia({ media: 'print' });
	const signs = page.locator('.legend li');
	await expect(signs.first()).toBeVisible();
	const map = (await page.locator('.picture').boundingBox())!;
	expect(map.height).toBeGreaterThan(300);
	for (const sign of await signs.all()) expect((await sign.boundingBox())!.y).toBeGreaterThanOrEqual(map.y + map.height);
	await expect(page.locator('.toolbar')).toBeHidden();
	// On a small screen the legend is folded until somebody opens it.
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 390, height: 844 });
	await page.reload();
	await expect(signs.first()).toBeHidden();
	const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	test.info().annotations.push({ type: 'pages', description: `${pages.length}` });
	expect(pages.length).toBeGreaterThan(1);
	expect(pages.length).toBeLessThanOrEqual(12);
});
