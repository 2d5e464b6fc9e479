/** Every kind of page opens. Pages are found in the built site, so that a new kind is covered the moment it exists. */
import { expect, test } from '@playwright/test';
import { builtPages, readPage, text, TEXT_PAGES } from '../site/built-pages.ts';
import { SITE } from '../site/ferry.ts';
import { alive, live } from '../site/map-page.ts';
import { watch } from '../site/watch.ts';

/** Pages by folder. */
const folders = new Map<string, string[]>();
for (const address of builtPages(SITE)) {
	const folder = address.split('/')[0] ?? '';
	folders.set(folder, [...(folders.get(folder) ?? []), address]);
}

/** One page of each route with a map is opened with the live map too. */
const LIVE = ['', 'embed/', ...(process.env['DEEP'] ? ['link/icebreaker-pledge/'] : [])];

/** At most so many pages of a folder are opened, spread over the folder; `npm run test:deep` opens all. */
const OPENED = process.env['DEEP'] ? Infinity : 1;

const sampleOf = (addresses: readonly string[]) => {
	const step = Math.ceil(addresses.length / OPENED) || 1;
	return addresses.filter((address, i) => i % step === 0 || LIVE.includes(address));
};

test('there is a first page, and one of each with a live map', () => {
	expect([...folders.values()].flat()).toEqual(expect.arrayContaining(LIVE));
});

test('every page has a heading, and names no other host for what it loads', () => {
	for (const address of [...folders.values()].flat()) {
		const page = readPage(SITE, address);
		const loaded = [...page.querySelectorAll('[src], link[href]:not([rel="canonical"], [rel="alternate"])')].map(
			(each) => each.getAttribute('src') ?? each.getAttribute('href')!
		);
		const strangers = loaded.filter((url) => URL.canParse(url) && !url.startsWith('data:'));
		expect.soft({ headed: text(page.querySelector('h1')) !== '', strangers }, address).toEqual({ headed: true, strangers: [] });
	}
});

for (const [folder, addresses] of folders) {
	const opened = sampleOf(addresses);
	test(`/${folder}: ${opened.length} of ${addresses.length} pages open without an error, a third party or a missing heading`, async ({
		page,
		baseURL
	}) => {
		test.slow();
		const { errors, strangers } = watch(page, baseURL);
		for (const address of opened) {
			const response = await page.goto(`${address}?static=1`);
			expect(response?.status(), address).toBe(200);
			if (![...TEXT_PAGES, 'publish/'].includes(address)) await alive(page);
			expect((await page.locator('h1').first().textContent())?.trim(), `the heading of /${address}`).toBeTruthy();
			if (!LIVE.includes(address)) continue;
			await page.goto(address);
			await live(page);
			await page.waitForLoadState('networkidle');
		}
		expect(strangers, 'requests to other hosts').toEqual([]);
		expect(errors, 'errors in the console').toEqual([]);
	});
}
