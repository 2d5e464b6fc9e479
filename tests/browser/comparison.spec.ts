/** From an article to its comparison with another, and what is addressed, lit and read out there. */
import { expect, test } from '@playwright/test';
import { excerptOf } from '../site/ferry.ts';
import { alive, openDrawn } from '../site/map-page.ts';

test('an article leads to its comparison with another, whose address opens the same', async ({ page }) => {
	await openDrawn(page, 'article/visby-fight/');
	await page.locator('.compare a', { hasText: 'Riga Reader' }).click();
	await expect(page).toHaveURL(/\/comparison\/riga-summons\/visby-fight\/\?static=1$/);
	const title = page.locator('[data-panel-title]');
	await expect(title).toHaveText('“Riga summons the ferry line” and “The fight at Visby”');
	await expect(title).toBeFocused();
	await expect(page.locator('[data-both] .what')).toHaveText(['Dockers and crews fight at Visby', 'Stockholm pledges an icebreaker']);
	await expect(page.locator('.marks a[data-item="fight-at-visby"]')).toHaveAttribute('data-emphasis', 'normal');
	await expect(page.locator('.marks a[data-item="riga-summons-envoy"]')).toHaveAttribute('data-emphasis', 'muted');
	// What only one of the two has further words on stands in one column.
	const [fight, pledge] = await page.locator('[data-both]').all();
	await expect(fight!.getByText('Further quotations:')).toBeVisible();
	await expect(fight!.locator('[data-column="visby-fight"]')).toHaveCount(2);
	await expect(fight!.locator('[data-column="riga-summons"]')).toHaveCount(1);
	await expect(pledge!.locator('[data-column]')).toHaveCount(2);
	await page.reload();
	await alive(page);
	await expect(title).toHaveText('“Riga summons the ferry line” and “The fight at Visby”');
	await page.goBack();
	await expect(title).toHaveText('Dockers and crews fight at Visby');
});

test('words that only one quotation has are underlined, announced, and copied without what is announced', async ({ page }) => {
	await openDrawn(page, 'comparison/riga-summons/visby-fight/');
	const pair = page.locator('[data-pair="riga-snow visby-snow"]');
	await expect(pair.locator('[data-column="riga-summons"] mark')).toHaveText(['had said']);
	await expect(pair.locator('[data-column="visby-fight"] mark')).toHaveText(['a speaker of', 'told the Baltic Post']);
	await expect(pair.locator('[data-same]')).toHaveText(
		'The same words in both: The quay belongs to whoever clears it of snow in the morning'
	);
	const mark = pair.locator('mark').first();
	expect(await mark.evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('underline');
	expect(await mark.evaluate((each) => getComputedStyle(each, '::before').content)).toContain('only here');
	expect(await pair.locator('.exact').evaluateAll((all) => all.map((each) => each.textContent))).toEqual(
		['riga-snow', 'visby-snow'].map((id) => excerptOf(id).exact)
	);
	const read = await pair.locator('[data-column="riga-summons"] blockquote').ariaSnapshot();
	expect(read).toContain('only here');
});

test('an embed opens a comparison by its id, in either order', async ({ page }) => {
	for (const id of ['riga-summons/visby-fight', 'visby-fight/riga-summons']) {
		await openDrawn(page, 'embed/', `item=${id}`);
		await expect(page.locator('[data-panel-title]')).toHaveText('“Riga summons the ferry line” and “The fight at Visby”');
	}
});

test('two columns stand side by side where there is room, and one above the other on the smallest screen', async ({ page }) => {
	const tops = () =>
		page
			.locator('[data-pair] [data-column]')
			.evaluateAll((columns) => columns.map((column) => Math.round(column.getBoundingClientRect().top)));
	await page.setViewportSize({ width: 390, height: 844 });
	await openDrawn(page, 'comparison/riga-summons/visby-fight/');
	const [left, right] = await tops();
	expect(left).toBe(right);
	await page.setViewportSize({ width: 320, height: 640 });
	const [upper, lower] = await tops();
	expect(lower).toBeGreaterThan(upper!);
});
