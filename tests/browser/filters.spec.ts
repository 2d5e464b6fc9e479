/** Filters: chosen by clicking, by key and by touch, told as one sentence, undone one by one, by Back and all at once. */
import { expect, test, type Page } from '@playwright/test';
import { SCHEMES, expectAccessible } from '../site/accessible.ts';
import { corpus } from '../site/ferry.ts';
import { openDrawn } from '../site/map-page.ts';

const MARKS = corpus.events.length + corpus.links.length;
const HOSTILE = corpus.links.filter(({ tone }) => tone === 'hostile').length;

const open = async (page: Page) => {
	await page.getByRole('button', { name: 'Filter' }).click();
	await expect(page.getByRole('region', { name: 'Filter' })).toBeVisible();
};
const unfold = (page: Page, group: string) => page.locator('.filters summary', { hasText: group }).click();
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const answer = (page: Page) => page.locator('#reader .answer');
const entries = (page: Page) => page.locator('#reader .what');
const title = (page: Page) => page.locator('[data-panel-title]');

test('options are chosen by clicking, say how many marks each would leave, and are told as a sentence', async ({ page }) => {
	await openDrawn(page);
	await open(page);
	const tones = group(page, 'Tone of a link');
	await expect(tones.locator('label')).toHaveText([new RegExp(`^\\s*Hostile\\s*${HOSTILE}`), /^\s*Cooperative/, /^\s*Neutral/]);
	await tones.getByLabel('Hostile').check();
	await expect(answer(page)).toContainText(`Hostile×: ${HOSTILE} of ${MARKS} marks`);
	await expect(entries(page)).toHaveCount(HOSTILE);
	await unfold(page, 'Who is quoted');
	await group(page, 'Who is quoted').getByLabel('Harbour office').check();
	await expect(answer(page)).toContainText('Hostile×, voiced by the harbour office×: 1 of 18 marks');
	await expect(page).toHaveURL(/tone=hostile&speaker=harbour-office/);
	// The other tones count under the speaker.
	const neutral = corpus.links.filter(
		({ tone, excerpts }) =>
			tone === 'neutral' &&
			excerpts.some((id) => ['harbour-office', 'dockers-union'].includes(corpus.excerpts.find((each) => each.id === id)!.speaker))
	).length;
	await expect(tones.locator('label', { hasText: 'Neutral' })).toHaveText(new RegExp(`^\\s*Neutral\\s*${neutral}`));
	await page.getByRole('button', { name: 'Remove: Hostile' }).click();
	await expect(answer(page)).toContainText(/^\s*Voiced by the harbour office×: \d of 18 marks/);
	await page.goBack();
	await expect(answer(page)).toContainText('Hostile×, voiced by the harbour office×');
	await page.goBack();
	await expect(answer(page)).toContainText(`Hostile×: ${HOSTILE} of ${MARKS} marks`);
	await expect(tones.getByLabel('Hostile')).toBeChecked();
	await page.goBack();
	await expect(answer(page)).toHaveCount(0);
	await expect(tones.getByLabel('Hostile')).not.toBeChecked();
});

test('Clear all takes everything back in one step, also while the filters are closed', async ({ page }) => {
	await openDrawn(page, '', 'tone=hostile&contested=1&place=riga');
	await expect(answer(page)).toContainText('Hostile×, at Riga×, on which accounts differ×: 1 of 18 marks');
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(answer(page)).toHaveCount(0);
	await expect(page).toHaveURL(/\/\?static=1$/);
	await page.goBack();
	await expect(answer(page)).toContainText('Hostile×, at Riga×');
});

test('where nothing answers, the parts to blame are named with what would answer without them', async ({ page }) => {
	await openDrawn(page, '', 'tone=hostile&status=denied');
	await expect(answer(page)).toContainText('none of 18 marks');
	const ways = page.locator('#reader .ways button');
	await expect(ways).toHaveText([`Without ‘denied’: ${HOSTILE} marks`]);
	await ways.first().click();
	await expect(answer(page)).toContainText(`Hostile×: ${HOSTILE} of ${MARKS} marks`);
});

test('by keyboard: a filter is reached, chosen and left, and Escape closes the filters and nothing else', async ({ page }) => {
	await openDrawn(page, 'place/riga/');
	const button = page.getByRole('button', { name: 'Filter' });
	await button.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('.filters summary').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(answer(page)).toContainText('of 18 marks');
	await expect(page.locator('.filters input:focus')).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(page.locator('.filters')).toHaveCount(0);
	await expect(button).toBeFocused();
	await expect(title(page)).toHaveText('Riga');
});

test('a long group is folded after its commonest options, and what is chosen stays', async ({ page }) => {
	await openDrawn(page);
	await open(page);
	await unfold(page, 'Kind');
	const kinds = group(page, 'Kind');
	const all = new Set([...corpus.events, ...corpus.links].map(({ kind }) => kind)).size;
	await expect(kinds.getByRole('checkbox')).toHaveCount(6);
	await kinds.getByRole('button', { name: `Show all ${all}` }).click();
	await expect(kinds.getByRole('checkbox')).toHaveCount(all);
});

test('a link that asks for what the story does not have says so, ignores it, and answers the rest', async ({ page }) => {
	await openDrawn(page, '', 'kind=x&place=Old%20Port&tone=hostile');
	const notes = page.locator('#reader .note');
	await expect(notes).toHaveText([
		/^\s*This link asks for a kind ‘x’ that the story does not have\./,
		/^\s*This link asks for a place ‘Old Port’ that the story does not have\./
	]);
	await expect(answer(page)).toContainText(`Hostile×: ${HOSTILE} of ${MARKS} marks`);
	await page.getByRole('button', { name: 'Leave it out' }).first().click();
	await expect(notes).toHaveCount(0);
	await expect(page).toHaveURL(/\?tone=hostile&static=1$/);
	await openDrawn(page, '', 'speaker=nobody');
	await expect(notes).toHaveText([/a speaker ‘nobody’/]);
	await expect(page.locator('#reader li:has(> details)')).toHaveCount(MARKS);
	await expect(answer(page)).toHaveCount(0);
});

test('the legend filters too, says so, and lets go again', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openDrawn(page);
	await page.getByRole('searchbox').focus();
	await page.getByRole('combobox', { name: 'Search the words' }).waitFor();
	const sign = page.locator('.legend').getByRole('button', { name: 'Battle' });
	await expect(sign).toHaveAttribute('aria-pressed', 'false');
	await sign.click();
	await expect(answer(page)).toContainText('Battle×, on which accounts differ×: 1 of 18 marks');
	await expect(sign).toHaveAttribute('aria-pressed', 'true');
	await sign.click();
	await expect(answer(page)).toHaveCount(0);
	await expect(page.locator('.legend li')).toHaveCount(5);
});

test('the embed honours the same questions', async ({ page }) => {
	await openDrawn(page, 'embed/', 'tone=hostile&speaker=harbour-office');
	await expect(answer(page)).toContainText('Hostile×, voiced by the harbour office×: 1 of 18 marks');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the filters open in the sheet, and the answer is one tap away', async ({ page }) => {
		await openDrawn(page);
		await page.getByRole('button', { name: 'Filter' }).tap();
		const show = page.getByRole('button', { name: `Show ${MARKS} marks` });
		await expect(show).toBeInViewport();
		// The sheet comes up, or most filters would lie below the screen.
		await expect(page.locator('.filters summary').last()).toBeInViewport();
		await page.locator('.filters label', { hasText: 'Hostile' }).tap();
		await page.getByRole('button', { name: `Show ${HOSTILE} marks` }).tap();
		await expect(page.locator('.filters')).toHaveCount(0);
		await expect(answer(page)).toBeInViewport();
		await expect(page.locator('.stage')).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

test('no rule of accessibility is broken with the filters open, in either theme, with an answer and without', async ({ page }) => {
	test.slow();
	for (const parameters of ['tone=hostile', 'tone=hostile&status=denied&kind=x']) {
		await openDrawn(page, '', parameters);
		await open(page);
		for (const summary of await page.locator('.filters summary').all()) await summary.click();
		for (const colorScheme of SCHEMES) {
			await page.emulateMedia({ colorScheme });
			await expectAccessible(page, `filters, ${parameters}, ${colorScheme}`);
		}
	}
});
