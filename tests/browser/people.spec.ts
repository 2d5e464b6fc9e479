/** From a name to everything that is said by whoever has it, and back. */
import { expect, test } from '@playwright/test';
import { SITE, corpus, excerptOf, nameOf } from '../site/ferry.ts';
import { readPage, textsOf } from '../site/built-pages.ts';
import { openDrawn } from '../site/map-page.ts';
import { speakersOf } from '../site/story.ts';

const saidBy = (id: string) => corpus.excerpts.filter((excerpt) => speakersOf(excerpt).includes(id)).map((excerpt) => excerpt.id);

test('everything said by a speaker is one click from the name, and its marks light up', async ({ page }) => {
	await openDrawn(page, 'event/fight-at-visby/');
	await page.locator('article[data-excerpt="visby-three"] .voice a', { hasText: 'Ferry line' }).click();
	await expect(page).toHaveURL(/\/actor\/ferry-line\/\?static=1$/);
	await expect(page.locator('[data-panel-title]')).toHaveText('Ferry line');
	await expect(page.locator('[data-panel-title]')).toBeFocused();
	const quoted = page.locator('[data-tells] [data-quoted]').filter({ visible: true });
	const shown = await quoted.evaluateAll((all) => all.map((each) => each.getAttribute('data-quoted')));
	expect(shown.toSorted()).toEqual(saidBy('ferry-line').toSorted());
	expect(shown.length).toBeGreaterThan(3);
	await expect(page.locator('[data-line="silent"]')).toHaveText(
		'Not quoted in: Island Sheet: Notes from the hall; Riga Reader: Riga summons the ferry line; Island Sheet: The sister line'
	);

	await expect(page.locator('.marks a[data-item="fight-at-visby"]')).toHaveAttribute('data-emphasis', 'normal');
	await expect(page.locator('.marks a[data-item="icebreaker-pledge"]')).toHaveCount(0);
	await page.goBack();
	await expect(page.locator('[data-panel-title]')).toHaveText(nameOf('fight-at-visby'));
});

test('a name in a line of the text lights up its marks on the map while it is pointed at', async ({ page }) => {
	await openDrawn(page, 'disagreement/how-many-hurt/');
	await page.locator('.version > .who a', { hasText: 'Ferry line' }).hover();
	await expect(page.locator('.marks a[data-item="fight-at-visby"]').first()).toHaveAttribute('data-emphasis', 'normal');
	await expect(page.locator('.marks a[data-item="icebreaker-pledge"]').first()).toHaveAttribute('data-emphasis', 'muted');
});

test('whoever relays, represents or takes part is within reach from the panel of the other', async ({ page }) => {
	await openDrawn(page, 'actor/harbour-office/');
	await expect(page.getByRole('heading', { name: 'Passed on by this name: 1 excerpt of others' })).toBeVisible();
	await page.locator('summary', { hasText: 'Dockers’ union: 6 excerpts' }).click();
	await expect(page.locator('article[data-excerpt="visby-fourteen"] .exact')).toHaveText(excerptOf('visby-fourteen').exact);
	await page.locator('dl a', { hasText: 'Dockers’ union' }).click();
	await expect(page.locator('[data-panel-title]')).toHaveText('Dockers’ union');
	await page.locator('dl a', { hasText: 'Harbour office' }).click();
	await expect(page.locator('[data-panel-title]')).toHaveText('Harbour office');
});

test('an embed opens an actor by its address', async ({ page }) => {
	await openDrawn(page, 'embed/', 'item=passenger');
	await expect(page.locator('[data-panel-title]')).toHaveText('A passenger');
	await page.getByRole('button', { name: 'Next quotation' }).click();
	await expect(page.locator('.card [data-excerpt="sister-waiting"] .quotation')).toHaveAttribute('dir', 'rtl');
});

test('the list leads from who speaks to all that is said by the same, as it is sent and as the answer to a question', async ({ page }) => {
	expect(textsOf(readPage(SITE, ''), '.voice a[href*="actor/passenger/"]')).toEqual(['A passenger', 'A passenger']);
	await openDrawn(page, '', 'actor=passenger');
	await page.locator('li summary').first().click();
	await page.locator('.voice a', { hasText: 'A passenger' }).first().click();
	await expect(page).toHaveURL(/\/actor\/passenger\//);
});
