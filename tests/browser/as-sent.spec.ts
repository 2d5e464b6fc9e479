/** List, foot and legend stand as they were sent until something is opened or asked, and are drawn anew from then on. */
import { expect, test, type Page } from '@playwright/test';
import { chunkWith } from '../site/chunks.ts';
import { SITE, corpus, nameOf } from '../site/ferry.ts';
import { entryOf, openDrawn } from '../site/map-page.ts';

const MARKS = [...corpus.events, ...corpus.links];
const MARK = 'fight-at-visby';

const entries = (page: Page) => page.locator('li:has(> details)');
const title = (page: Page) => page.locator('[data-panel-title]');

/** Marks each element that no script of the page makes, so that what stands as it was sent can be told from what is drawn anew. */
async function markSent(page: Page): Promise<void> {
	await page.addInitScript(() => {
		document.addEventListener('readystatechange', () => {
			for (const element of document.querySelectorAll('li, footer, .legend p')) element.setAttribute('data-sent', '');
			document.querySelector('li > details')?.setAttribute('open', '');
		});
	});
}
/** Opens the folds of the list. */
const unfold = (page: Page) =>
	page.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));
const sent = (page: Page, selector: string) => page.locator(`${selector}[data-sent]`).count();

test('what was sent stays, with what a reader unfolded before the page came alive, until a first item is opened', async ({ page }) => {
	await markSent(page);
	await openDrawn(page);
	expect(await sent(page, 'li:has(> details)')).toBe(MARKS.length);
	expect([await sent(page, 'footer'), await sent(page, '.legend p')]).toEqual([1, 1]);
	await expect(page.locator('li > details[open]')).toHaveCount(1);

	const words = await entries(page).allTextContents();
	const redrawn = await page.evaluateHandle(() => {
		const lists: Element[] = [];
		new MutationObserver((changes) => {
			for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
				if (node instanceof Element && node.querySelector('li > details')) lists.push(node);
		}).observe(document.body, { childList: true, subtree: true });
		return lists;
	});
	await page.locator(`${entryOf(MARK)} > .what a`).click();
	await expect(title(page)).toHaveText(nameOf(MARK));
	expect(await redrawn.evaluate(({ length }) => length), 'lists drawn only to be taken away').toBe(0);
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(corpus.story.title);
	await expect(entries(page)).toHaveCount(MARKS.length);
	expect(await sent(page, 'li:has(> details)'), 'the list is drawn anew').toBe(0);
	const squeeze = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ''));
	expect(squeeze(await entries(page).allTextContents()), 'and says the same').toEqual(squeeze(words));
	await expect(page.locator('li > details[open]'), 'with the same fold open').toHaveCount(1);
});

test('an excerpt opens first of all, from the list and in an embed, though its id comes with the words alone', async ({ page }) => {
	await openDrawn(page);
	await unfold(page);
	const link = page.locator('li > details a.address').first();
	const excerpt = (await link.getAttribute('href'))!.split('/').at(-2)!;
	await link.click();
	await expect(page).toHaveURL(new RegExp(`/excerpt/${excerpt}/`));
	await expect(page.locator('.text .exact').first()).toBeVisible();
	await expect(title(page)).not.toHaveText(corpus.story.title);
	await openDrawn(page, 'embed/', `item=${excerpt}`);
	await expect(title(page)).not.toHaveText(corpus.story.title);
	await expect(page.locator('.text')).not.toContainText('not, or no longer, in the story');
	await openDrawn(page, 'embed/', 'item=no-such-thing');
	await expect(page.locator('.text')).toContainText('not, or no longer, in the story');
});

test('a question in the address is answered by map, list and counts', async ({ page }) => {
	await openDrawn(page, '', 'tone=hostile');
	const hostile = corpus.links.filter(({ tone }) => tone === 'hostile');
	await expect(entries(page)).toHaveCount(hostile.length);
	await expect(page.locator('#reader .answer')).toContainText(`: ${hostile.length} of ${MARKS.length} marks`);
	await expect(page.locator('.marks .arc:not(.hostile)')).toHaveCount(0);
	await page.locator('.legend summary').click();
	await expect(page.locator('.legend')).not.toContainText(/^With:/m);
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(entries(page)).toHaveCount(MARKS.length);
	await expect(page).toHaveURL(/\/\?static=1$/);
});

test('a link whose answer cannot be loaded claims nothing of what is shown', async ({ page }) => {
	await page.route(`**/${chunkWith(SITE, /\bspeech:["`](own|reported)["`],/)}`, (route) => route.abort());
	await openDrawn(page, '', 'tone=hostile');
	await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
	await expect(page.locator('#reader')).not.toContainText(/\d of \d+ marks/);
	await expect(entries(page)).toHaveCount(MARKS.length);
});

test('a question that nothing answers says so, and what is open is drawn whatever is asked', async ({ page }) => {
	await openDrawn(page, '', 'q=zzzz');
	await expect(page.locator('#reader .answer')).toContainText(`With words that begin ‘zzzz’×: none of ${MARKS.length} marks.`);
	await openDrawn(page, `event/${MARK}/`, 'q=zzzz');
	await expect(page.locator(`.marks a[data-item="${MARK}"]`)).toBeVisible();
	await expect(page.locator('.marks .arc')).toHaveCount(0);
});

test('where a program took the page apart before scripts ran, list, foot and legend are drawn', async ({ page }) => {
	await page.route(/\/\?static=1$/, async (route) => {
		const response = await route.fetch();
		const whole = await response.text();
		const body = whole
			.replace(/<h2[^>]*id="points"[\s\S]*<\/details>(?=[\s\S]*<footer)/, '')
			.replace(/<footer[\s\S]*?<\/footer>/, '')
			.replace(/(<\/summary>\s*<div[^>]*>[^<]*<!--[^>]*-->)<ul[\s\S]*?<\/p>/, '$1');
		expect(whole.length - body.length).toBeGreaterThan(10_000);
		await route.fulfill({ response, body });
	});
	await openDrawn(page);
	await expect(entries(page)).toHaveCount(MARKS.length);
	await expect(page.locator('#points')).toHaveText(`The story in ${corpus.points.length} points`);
	await expect(page.locator('footer')).toContainText('The articles');
	await page.locator('.legend summary').click();
	await expect(page.locator('.legend li').first()).toBeVisible();
});

test('what is typed before the field is alive is not lost, nor is the place in it', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(`**/${chunkWith(SITE, /\bspeech:["`](own|reported)["`],/)}`, async (route) => {
		await held;
		await route.continue();
	});
	await openDrawn(page);
	await page.getByRole('searchbox').click();
	await page.keyboard.type('visb');
	await expect(page.getByRole('combobox', { name: 'Search the words' })).toHaveCount(0);
	release();
	await expect(page.getByRole('combobox', { name: 'Search the words' })).toBeFocused();
	await expect(page.getByRole('combobox', { name: 'Search the words' })).toHaveValue('visb');
	await page.keyboard.type('y');
	await expect(page.getByRole('combobox', { name: 'Search the words' })).toHaveValue('visby');
	await expect(page.getByRole('option').first()).toHaveText('Visby');
});

test('folds that were opened stay open when the list comes alive with the search', async ({ page }) => {
	await openDrawn(page);
	await page.locator('#period-3 > summary').click();
	await page.locator('#period-3 li > details > summary').first().click();
	await page.getByRole('searchbox').focus();
	await page.getByRole('combobox', { name: 'Search the words' }).waitFor();
	await expect(page.locator('#period-3[open] li > details[open]')).toHaveCount(1);
});

for (const [where, selector] of [
	['a point', '#points + ol li:nth-child(3) a'],
	['the next control, which comes alive as well', 'button[name="filters"]']
] as const)
	test(`a reader who has gone on to ${where} before a control is alive is not called back to it`, async ({ page }) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(`**/${chunkWith(SITE, /\bspeech:["`](own|reported)["`],/)}`, async (route) => (await held, route.continue()));
		await openDrawn(page);
		await page.getByRole('searchbox').focus();
		await page.locator(selector).focus();
		release();
		await page.getByRole('combobox', { name: 'Search the words' }).waitFor();
		await expect(page.locator(selector)).toBeFocused();
	});

test('a click during which a control comes alive is not lost', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(`**/${chunkWith(SITE, /\bspeech:["`](own|reported)["`],/)}`, async (route) => (await held, route.continue()));
	await openDrawn(page);
	await page.locator('button[name="filters"]').hover();
	await page.mouse.down();
	release();
	await page.waitForTimeout(1000);
	await page.mouse.up();
	await expect(page.locator('button[name="filters"]')).toHaveAttribute('aria-expanded', 'true');
});
