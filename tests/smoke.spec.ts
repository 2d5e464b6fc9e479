/** Every page there is opens: found by itself, so that a new page is covered the moment it exists. */
import { expect, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';

const pages = builtPages();

test('there is a first page', () => {
	expect(pages).toContain('');
});

for (const address of pages) {
	test(`/${address} opens without an error, a third party or a missing heading`, async ({ page, baseURL }) => {
		const own = new URL(baseURL ?? '').host;
		const errors: string[] = [];
		const strangers: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
		});
		page.on('request', (request) => {
			const url = new URL(request.url());
			if (/^(https?|wss?):$/.test(url.protocol) && url.host !== own) strangers.push(request.url());
		});

		const response = await page.goto(address);
		expect(response?.status()).toBe(200);
		await page.waitForLoadState('networkidle');

		const heading = page.locator('h1').first();
		await expect(heading).toBeAttached();
		expect((await heading.textContent())?.trim()).toBeTruthy();
		expect(strangers, 'requests to other hosts').toEqual([]);
		expect(errors, 'errors in the console').toEqual([]);
	});
}
