/** The button that draws what lies outside the story's focus. */
import { expect, test } from '@playwright/test';
import { openDrawn } from '../site/map-page.ts';

test('the background button keeps its place and its size while it is pressed', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openDrawn(page);
	const button = page.getByRole('button', { name: /^Background/ });
	const box = await button.boundingBox();
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	expect(await button.boundingBox()).toEqual(box);
});
