/** What a panel says of a mark beside its title and its quotations: a note, and what comes before and after it. */
import { expect, test, type Page } from '@playwright/test';
import { corpus } from '../site/ferry.ts';
import { openDrawn } from '../site/map-page.ts';

const lines = (page: Page) => page.locator('#reader .succession li');

test('a note stands under the title, and nowhere in the list', async ({ page }) => {
	const { note } = corpus.links.find(({ id }) => id === 'line-office-talks')!;
	await openDrawn(page, 'link/line-office-talks/');
	await expect(page.locator('#reader h1 + .note')).toHaveText(note!);
	await openDrawn(page, 'link/riga-lends-pilots/');
	await expect(page.locator('#reader .note')).toHaveCount(0);
	await openDrawn(page);
	await expect(page.locator('#reader')).not.toContainText(note!);
	await openDrawn(page, '', 'q=took+place');
	await expect(page.locator('#reader .answer')).toContainText('1 of 18 marks');
	await expect(page.locator('#reader .what')).toHaveText(['Talks are planned']);
});

test('what a mark comes because of leads there, with its date and the excerpt that says so, and back again', async ({ page }) => {
	await openDrawn(page, 'link/riga-summons-envoy/');
	await expect(lines(page)).toHaveText([
		'Because of: Dockers and crews fight at Visby · 6 March 2024 (inferred) · source: Riga Reader: Riga summons the ferry line'
	]);
	expect(
		await lines(page)
			.locator('a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)))
	).toEqual(['fight-at-visby', 'riga-friday']);
	await lines(page).locator('a').first().click();
	await expect(page.locator('#reader h1')).toHaveText('Dockers and crews fight at Visby');
	await expect(lines(page)).toHaveText([
		'Led to: Riga summons the ferry line’s envoy · 8 March 2024 (inferred) · source: Riga Reader: Riga summons the ferry line'
	]);
	await openDrawn(page, 'event/ferry-stop/');
	await expect(lines(page)).toHaveCount(0);
});
