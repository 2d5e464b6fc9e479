/** Every page there is opens: found by itself, so that a new page is covered the moment it exists. */
import { expect, test, type Page } from '@playwright/test';
import { builtPages, TEXT_PAGES } from '../site/built-pages.ts';
import { alive, live } from '../site/map-page.ts';

/** Pages by the folder they are in; the first of each is opened with the live map, all with the drawn one. */
const folders = new Map<string, string[]>();
for (const address of builtPages()) {
	const folder = address.split('/')[0] ?? '';
	folders.set(folder, [...(folders.get(folder) ?? []), address]);
}

/** What goes wrong on a page and would not be seen: errors, and requests to other hosts. */
function watch(page: Page, own: string): { errors: string[]; strangers: string[] } {
	const errors: string[] = [];
	const strangers: string[] = [];
	page.on('pageerror', (error) => errors.push(`${error} (${page.url()})`));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url}, ${page.url()})`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (/^(https?|wss?):$/.test(url.protocol) && url.host !== own) strangers.push(`${request.url()} (${page.url()})`);
	});
	return { errors, strangers };
}

test('there is a first page', () => {
	expect([...folders.keys()]).toContain('');
});

// Of hundreds of pages of one make every fourth is opened; `pages.spec.ts` reads all of them.
for (const [folder, all] of folders) {
	const addresses = all.filter((_, i) => i % 4 === 0);
	test(`/${folder}: ${addresses.length} of ${all.length} pages open without an error, a third party or a missing heading`, async ({
		page,
		baseURL
	}) => {
		test.slow();
		const { errors, strangers } = watch(page, new URL(baseURL ?? '').host);
		for (const address of addresses) {
			const response = await page.goto(`${address}?static=1`);
			expect(response?.status(), address).toBe(200);
			if (!TEXT_PAGES.includes(address)) await alive(page);
			expect((await page.locator('h1').first().textContent())?.trim(), `the heading of /${address}`).toBeTruthy();
		}
		const first = addresses[0] ?? '';
		await page.goto(first);
		if (!TEXT_PAGES.includes(first)) await live(page);
		await page.waitForLoadState('networkidle');
		expect(strangers, 'requests to other hosts').toEqual([]);
		expect(errors, 'errors in the console').toEqual([]);
	});
}
