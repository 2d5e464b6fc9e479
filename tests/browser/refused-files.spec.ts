/** A file that cannot be loaded takes nothing away that the page has already. */
import { expect, test, type Page } from '@playwright/test';
import { chunkWith } from '../site/chunks.ts';
import { SITE, corpus, nameOf } from '../site/ferry.ts';
import { cards, entryOf, openDrawn } from '../site/map-page.ts';

const MARK = 'fight-at-visby';
const PART = /\/_app\/immutable\/nodes\/[^/]+\.js$/;
const title = (page: Page) => page.locator('[data-panel-title]');

/** The parts of a page, by the files that the page asks for. */
async function partsOf(page: Page, address: string): Promise<Set<string>> {
	const parts = new Set<string>();
	const note = (request: { url(): string }) => PART.test(request.url()) && parts.add(new URL(request.url()).pathname);
	page.on('request', note);
	await openDrawn(page, address);
	page.off('request', note);
	return parts;
}

for (const address of ['', `event/${MARK}/`, 'embed/'])
	test(`/${address}: where a part of the page is refused the page stays as it was sent`, async ({ page }) => {
		const parts = await partsOf(page, address);
		expect(parts.size).toBeGreaterThan(1);
		for (const part of parts) {
			await page.route(`**${part}`, (route) => route.abort());
			const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith(part));
			await page.goto(`${address}?static=1`);
			await refused;
			// As long as SvelteKit needs to put its error page there.
			await page.waitForTimeout(300);
			await expect.soft(page.locator('body'), part).not.toContainText('Internal Error');
			await expect.soft(page.locator('h1'), part).toHaveText(address.startsWith('event') ? nameOf(MARK) : corpus.story.title);
			await expect.soft(page.locator(`.marks a[data-item="${MARK}"]`), part).toBeVisible();
			await page.unroute(`**${part}`);
		}
	});

test('where the part that shows items is refused the map stays, says so, and opens the item when asked again', async ({ page }) => {
	const known = await partsOf(page, '');
	const [part] = [...(await partsOf(page, `event/${MARK}/`))].filter((each) => !known.has(each));
	await openDrawn(page);
	await page.route(`**${part}`, (route) => route.abort());
	await page.locator(`${entryOf(MARK)} > .what a`).click();
	const again = page.getByRole('button', { name: 'Try again' });
	await expect(again).toBeVisible();
	await expect(title(page)).toHaveText(corpus.story.title);
	await expect(page.locator(entryOf(MARK))).toBeAttached();
	await page.unroute(`**${part}`);
	await again.click();
	await expect(title(page)).toHaveText(nameOf(MARK));
	await expect(page).toHaveURL(new RegExp(`/event/${MARK}/`));
	expect((await cards(page)).length).toBeGreaterThan(0);
	await expect(again).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(corpus.story.title);
});

test('where the file that says what a pointer means is refused a click on a mark of the drawn map opens it all the same', async ({
	page
}) => {
	await openDrawn(page);
	let refused = 0;
	await page.route(`**/${chunkWith(SITE, /max-width:min\(17rem|"tooltip|`tooltip|class="tooltip/)}`, (route) => (refused++, route.abort()));
	const at = (await page.locator(`.marks a[data-item="${MARK}"] circle.hit`).first().boundingBox())!;
	await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2, { steps: 12 });
	await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
	await expect(title(page)).toHaveText(nameOf(MARK));
	// Each move of the pointer does not ask for the file again.
	expect(refused).toBeGreaterThan(0);
	expect(refused).toBeLessThan(6);
});
