/** The story at a glance: what the headline is about stands at the top of the panel, and on a phone each point under the map. */
import { expect, test } from '@playwright/test';
import { openDrawn } from '../site/map-page.ts';
import { corpus, excerptOf } from '../site/real.ts';

const { links, points } = corpus;
const breaks = points.filter(({ marks }) => links.find(({ id }) => id === marks[0])?.kind === 'severance');

test('both breaks stand within 800 pixels of the top of the panel', async ({ page }) => {
	expect(breaks.map(({ id }) => id)).toEqual(['mali-breaks', 'niger-breaks']);
	await page.setViewportSize({ width: 1280, height: 800 });
	await openDrawn(page);
	for (const { id } of breaks) {
		const box = await page.locator(`#points + ol a[href$="/${id}/"]`).boundingBox();
		expect(box!.y + box!.height, id).toBeLessThanOrEqual(800);
	}
});

test('on a phone the sentence and the quotation of each point are read under the map without scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const { id, text, excerpt } of points) {
		await openDrawn(page, `point/${id}/`);
		await expect(page.locator('h1')).toHaveText(text);
		await expect.soft(page.locator('h1'), id).toBeInViewport({ ratio: 1 });
		const words = page.locator(`article[data-excerpt="${excerpt}"] .exact`);
		await expect(words).toHaveText(excerptOf(excerpt).exact);
		await expect.soft(words, id).toBeInViewport({ ratio: 1 });
	}
});
