/** Search: words are found as one types, in a list by what they are, on the map and in the time list, by mouse, touch and keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { SCHEMES, expectAccessible } from '../site/accessible.ts';
import { corpus, excerptOf } from '../site/ferry.ts';
import { openDrawn } from '../site/map-page.ts';

const field = (page: Page) => page.getByRole('searchbox').or(page.getByRole('combobox', { name: 'Search the words' }));
const alive = (page: Page) => page.getByRole('combobox', { name: 'Search the words' });
const list = (page: Page) => page.getByRole('listbox');
const options = (page: Page) => page.getByRole('listbox', { name: 'What is found' }).getByRole('option');
const title = (page: Page) => page.locator('[data-panel-title]');
/** The line that the field says is active. */
const active = async (page: Page) => {
	const id = await alive(page).getAttribute('aria-activedescendant');
	return id === null ? null : page.locator(`#${id}`).textContent();
};
const drawn = (page: Page) => page.locator('.marks a.arc, .marks a.event');

test('what one types is found in a list by what it is, and narrows map and list at the same time', async ({ page }) => {
	await openDrawn(page);
	await field(page).click();
	await page.keyboard.type('vis');
	await expect(list(page).getByRole('group')).toHaveCount(6);
	await expect(list(page).getByRole('group', { name: '1 place' }).getByRole('option')).toHaveText(['Visby']);
	await expect(list(page).getByRole('group', { name: '1 question' })).toHaveText(/How many were hurt at Visby\?/);
	await expect(list(page).locator('mark')).toHaveText(Array(await list(page).locator('mark').count()).fill(/^vis$/i));
	await expect(page.locator('#reader .answer')).toContainText('With words that begin ‘vis’×: 3 of 18 marks');
	await expect(page.locator('#reader .what')).toHaveCount(3);
	await expect(page.locator('#reader .exact mark').first()).toHaveText('Vis');
	expect(await drawn(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-item')))).not.toContain('icebreaker-pledge');
	await expect(page).toHaveURL(/\?q=vis&static=1|static=1&q=vis/);
	// What is typed takes no step in the history.
	await page.getByRole('option', { name: 'Visby', exact: true }).click();
	await expect(title(page)).toHaveText('Visby');
	await page.goBack();
	await expect(alive(page)).toHaveValue('vis');
	await expect(list(page)).toHaveCount(0);
});

test('by keyboard: a slash leads to the field, arrows to a line, Enter opens it; Escape closes the list and then clears the field', async ({
	page
}) => {
	await openDrawn(page);
	await page.keyboard.press('/');
	await expect(alive(page)).toBeFocused();
	await expect(alive(page)).toHaveValue('');
	await page.keyboard.type('riga/');
	await expect(alive(page)).toHaveValue('riga/');
	await expect(alive(page)).toHaveAttribute('aria-expanded', 'true');
	expect(await active(page)).toBeNull();
	await page.keyboard.press('ArrowDown');
	expect(await active(page)).toContain('Riga');
	const lines = await options(page).count();
	await page.keyboard.press('ArrowUp');
	expect(await active(page), 'before the first line is the field').toBeNull();
	await page.keyboard.press('ArrowUp');
	await expect(options(page).nth(lines - 1)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(list(page)).toHaveCount(0);
	await expect(alive(page)).toHaveValue('riga/');
	await page.keyboard.press('ArrowDown');
	await expect(list(page)).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText('Riga');
	await page.keyboard.press('/');
	await page.keyboard.press('Escape');
	await expect(alive(page)).toHaveValue('');
	await expect(page.locator('#reader .answer')).toHaveCount(0);
	await expect(title(page), 'Escape cleared the field and left the item open').toHaveText('Riga');
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(corpus.story.title);
});

test('a slash that is typed elsewhere, or with a modifier, stays what it is', async ({ page }) => {
	await openDrawn(page);
	await page.keyboard.press('Control+/');
	await expect(field(page)).not.toBeFocused();
});

test('a long group ends with a line that shows all of it', async ({ page }) => {
	await openDrawn(page);
	await field(page).fill('the');
	const quotations = corpus.excerpts.filter(({ exact, translation }) =>
		/(^|[^\p{L}\p{N}])the/iu.test(`${exact} ${translation?.text ?? ''}`)
	);
	expect(quotations.length).toBeGreaterThan(8);
	const group = list(page).getByRole('group', { name: `${quotations.length} quotations` });
	await expect(group.getByRole('option')).toHaveCount(5);
	await group.getByRole('option', { name: `All ${quotations.length} quotations` }).click();
	await expect(options(page)).toHaveCount(quotations.length);
	await options(page).first().click();
	await expect(page).toHaveURL(/\/excerpt\//);
	await expect(page.locator('#reader .exact mark').first()).toHaveText(/^the/i);
});

test('accents and case do not matter, other spellings say under which name they are found', async ({ page }) => {
	await openDrawn(page);
	await field(page).fill('RIGA');
	await expect(options(page).first()).toHaveText('Riga');
	const place = corpus.places.find(({ name, names }) => names.some((other) => !name.includes(other.split(' ')[0]!)));
	if (place) {
		await field(page).fill(place.names.find((other) => !place.name.includes(other.split(' ')[0]!))!);
		await expect(options(page).first()).toContainText(place.name);
	}
});

test('what nothing answers says so, offers a near spelling, and never takes one for the other', async ({ page }) => {
	await openDrawn(page);
	await field(page).fill('Talinn');
	await expect(page.locator('.found')).toContainText('No word of the story begins so.');
	await expect(options(page)).toHaveCount(0);
	await expect(page.locator('#reader .answer')).toContainText('none of 18 marks');
	await page.getByRole('button', { name: 'Tallinn', exact: true }).click();
	await expect(alive(page)).toHaveValue('Tallinn');
	await expect(options(page).first()).toHaveText('Tallinn');
});

test('the answer is spoken once, when the reader rests', async ({ page }) => {
	await openDrawn(page);
	await field(page).click();
	await expect(alive(page)).toBeFocused();
	await page.evaluate(() => {
		const spoken: string[] = [];
		Object.assign(window, { spoken });
		const status = document.querySelector('#reader [role="status"]')!;
		new MutationObserver(() => spoken.push(status.textContent!)).observe(status, { childList: true, characterData: true, subtree: true });
	});
	await page.keyboard.type('visby', { delay: 50 });
	const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
	await expect.poll(spoken).toHaveLength(1);
	expect((await spoken())[0]).toMatch(/^With words that begin ‘visby’: \d of 18 marks, .* \d+ results below\.$/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a result is tapped, and the list fits the screen', async ({ page }) => {
		await openDrawn(page);
		await field(page).tap();
		await page.keyboard.type('snow');
		await expect(list(page)).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await options(page).last().tap();
		await expect(page.locator('#reader .exact').first()).toBeVisible();
		await expect(page).toHaveURL(/\/excerpt\/|\/article\//);
	});
});

test('no rule of accessibility is broken with the list open, in either theme', async ({ page }) => {
	await openDrawn(page);
	await field(page).fill('visby');
	await expect(list(page)).toBeVisible();
	await page.keyboard.press('ArrowDown');
	for (const colorScheme of SCHEMES) {
		await page.emulateMedia({ colorScheme });
		await expectAccessible(page, `results, ${colorScheme}`, '#reader search');
	}
});

test('words of a quotation are marked within what a mark takes from it', async ({ page }) => {
	await openDrawn(page, 'excerpt/visby-snow/', 'q=snow');
	await expect(page.locator('#reader .exact .sought').first()).toHaveText(/^snow$/i);
	expect(await page.locator('#reader .exact').first().textContent()).toBe(excerptOf('visby-snow').exact);
});
