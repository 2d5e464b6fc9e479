/** Names of countries far from the story are in the language of the page, on the live map too. */
import { expect, test } from '@playwright/test';
import { openLive } from '../../site/map-page.ts';

for (const [language, letters] of [['ar', ['arabic']], ...(process.env['DEEP'] ? ([['en', []]] as const) : [])] as const)
	test(`a page in ${language} loads the letters that the names of far countries need, and no others`, async ({ page }) => {
		const asked = new Set<string>();
		page.on('request', (request) => {
			const script = /noto-sans-(arabic|cyrillic)/.exec(request.url());
			if (script) asked.add(script[1]!);
		});
		// The story's own names are not Arabic: only the basemap's names follow the page.
		await page.route('/', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replace('<html lang="en"', `<html lang="${language}"`) });
		});
		await openLive(page);
		await page.waitForLoadState('networkidle');
		expect([...asked]).toEqual(letters);
	});
