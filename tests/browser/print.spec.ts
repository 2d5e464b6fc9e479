/** Paper is evidence too: under every printed quotation stand its source and the address at which to look the quotation up. */
import { expect, test, type Page } from '@playwright/test';
import { articleOf, corpus, dateWords, excerptOf } from '../site/ferry.ts';

const { events } = corpus;
const battle = events.find(({ kind }) => kind === 'battle')!.id;
const excerpt = events.find(({ kind }) => kind === 'battle')!.excerpts[0];

/** Every printed quotation: the excerpt's id, the text of its card, the address below, and whether the card stays in one piece. */
async function printed(page: Page): Promise<{ id: string; text: string; address: string; whole: boolean }[]> {
	await page.emulateMedia({ media: 'print' });
	return page
		.locator('#reader, main')
		.first()
		.evaluate((root) =>
			[...root.querySelectorAll('.exact')]
				.filter((exact) => exact.checkVisibility())
				.map((exact) => {
					const card = exact.closest<HTMLElement>('article, .quoted')!;
					const link = card.querySelector<HTMLElement>('a.address')!;
					const address = getComputedStyle(link, '::after').content;
					return {
						id: link.getAttribute('href')!.split('/').at(-2)!,
						text: card.innerText.replace(/\s+/g, ' '),
						address: address.slice(1, -1).trim(),
						whole: getComputedStyle(card).breakInside === 'avoid'
					};
				})
		);
}

/** Where the words of an excerpt were published. */
function sourceOf(id: string): string[] {
	const { outlet, title, published } = articleOf(excerptOf(id));
	return [outlet ?? 'Outlet not named in the text', title ?? 'No headline', dateWords(published)];
}

const PAGES = ['', `event/${battle}/`, `excerpt/${excerpt}/`];

for (const address of PAGES) {
	test(`of /${address} every printed quotation has its outlet, headline, date and whole address under it, in one piece`, async ({
		page,
		baseURL
	}) => {
		await page.goto(address);
		await expect(page.locator('[data-map]')).toHaveCount(1);
		await page.waitForFunction(() => document.querySelector('.stage canvas') !== null);
		await page.emulateMedia({ media: 'print' });
		// A script writes whole addresses when the page hears that it is going to paper.
		await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>('a.address')].every(({ dataset }) => dataset['address']));
		const quotations = await printed(page);
		expect(quotations.length).toBeGreaterThan(0);
		for (const { id, text, address: shown, whole } of quotations) {
			for (const part of [excerptOf(id).exact.replace(/\s+/g, ' '), ...sourceOf(id)]) expect.soft(text, id).toContain(part);
			expect.soft(shown.replace(/\/$/, ''), id).toBe(new URL(`excerpt/${id}`, baseURL).href);
			expect.soft(whole, `${id} is not cut by the end of a page`).toBe(true);
		}
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	for (const address of [...PAGES, 'disagreements/']) {
		test(`of /${address} the same, with addresses from the page's own on, which it says`, async ({ page, baseURL }) => {
			await page.goto(address);
			const quotations = await printed(page);
			expect(quotations.length).toBeGreaterThan(0);
			for (const { id, text, address: shown, whole } of quotations) {
				for (const part of sourceOf(id)) expect.soft(text, id).toContain(part);
				expect.soft(new URL(shown, page.url()).href.replace(/\/$/, ''), id).toBe(new URL(`excerpt/${id}`, baseURL).href);
				expect.soft(whole, `${id} is not cut by the end of a page`).toBe(true);
			}
			await expect(page.getByText('Addresses are given from the one of this page on.')).toBeVisible();
		});
	}
});

test('paper is printed dark on white, whatever the theme', async ({ page }) => {
	await page.goto('?static=1&theme=dark');
	const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
	await expect.poll(ink).toBe('rgb(240, 236, 228)');
	await page.emulateMedia({ media: 'print' });
	expect(await ink()).toBe('rgb(29, 28, 26)');
});
