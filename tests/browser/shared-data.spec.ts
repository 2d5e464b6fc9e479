/** Pages share one copy of the story: none carries it, and what only open items show comes with the first of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { builtPages } from '../site/built-pages.ts';
import { alive, cards, openDrawn } from '../site/map-page.ts';
import { cardsOf, corpus, nameOf } from '../site/story.ts';

const CHUNKS = new URL('../../build/_app/immutable/chunks/', import.meta.url);
/** The file that alone holds what stands round the excerpts. */
const REST = readdirSync(CHUNKS).find((file) => /\.js$/.test(file) && /\bsuffix:/.test(readFileSync(new URL(file, CHUNKS), 'utf8')));
const BATTLE = 'battle-of-tinzaouatene';

/** The files of the site that are asked for from now on. */
function filesAsked(page: Page): Set<string> {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
	return asked;
}

test('no page carries the story as data', () => {
	expect(builtPages().length).toBeGreaterThan(corpus.excerpts.length);
	for (const address of builtPages()) {
		const html = readFileSync(new URL(`../build/${address.endsWith('.html') ? address : `${address}index.html`}`, import.meta.url), 'utf8');
		const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script!.length);
		expect.soft(Math.max(0, ...scripts), `the longest script in /${address}`).toBeLessThan(2_000);
	}
	// Such a file is of a page with a `load` on the server: one page of that kind brings 2 kB of SvelteKit to all of them.
	const files = readdirSync(new URL('../../build', import.meta.url), { recursive: true, encoding: 'utf8' });
	expect(files.filter((file) => file.endsWith('__data.json'))).toEqual([]);
});

for (const address of ['', 'embed/']) {
	test(`/${address}: what only open items show is loaded with the first item that is opened`, async ({ page }) => {
		const asked = filesAsked(page);
		await openDrawn(page, address);
		await page.waitForLoadState('networkidle');
		expect(REST, 'the file with what only open items show').toBeDefined();
		expect([...asked]).not.toContain(REST);
		await page.locator(`[data-listed="${BATTLE}"] a[data-item="${BATTLE}"]`).click();
		await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(BATTLE));
		expect([...asked]).toContain(REST);
		expect((await cards(page)).map(({ exact }) => exact)).toEqual(cardsOf(BATTLE).map(({ exact }) => exact));
	});
}

test('where the words of an item cannot be loaded the reader is told, keeps the list, and can try again', async ({ page }) => {
	let refused = 0;
	await openDrawn(page);
	await page.route(`**/${REST}`, (route) => (refused++, route.abort()));
	await page.locator(`[data-listed="${BATTLE}"] a[data-item="${BATTLE}"]`).click();
	const again = page.getByRole('button', { name: 'Try again' });
	await expect(again).toBeVisible();
	expect(refused).toBeGreaterThan(0);
	await expect(page.locator('[data-listed]').first()).toBeAttached();
	await page.unroute(`**/${REST}`);
	await again.click();
	await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(BATTLE));
	await expect(again).toHaveCount(0);
});

test('an address with an item opens it in the embed', async ({ page }) => {
	await page.goto(`embed/?static=1&item=${BATTLE}`);
	await alive(page);
	await expect(page.locator('[data-panel-title]')).toHaveText(nameOf(BATTLE));
});
