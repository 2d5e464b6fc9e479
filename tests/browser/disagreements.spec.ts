/** Disputed questions as readers meet them: answers side by side where there is room, reached from the marks that a question bears on. */
import { expect, test } from '@playwright/test';
import { corpus } from '../site/ferry.ts';
import { cards, linkTo, openDrawn } from '../site/map-page.ts';

const QUESTION = corpus.disagreements.find(({ id }) => id === 'how-many-hurt')!;

test('answers stand side by side where there is room, and below each other on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('disagreements/');
	const columns = () =>
		page
			.locator('[data-disagreement]')
			.first()
			.locator('[data-version]')
			.evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().left)).size);
	expect(await columns()).toBeGreaterThan(1);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await columns()).toBe(1);
});

test('a question opens from a mark it bears on without leaving the map, and in the embed', async ({ page }) => {
	const expectAnswers = async () => {
		await expect(page.locator('[data-panel-title]')).toHaveText(QUESTION.question);
		expect(await page.locator('#reader [data-version] .answer').allTextContents()).toEqual(QUESTION.versions.map(({ answer }) => answer));
		expect((await cards(page)).map(({ id }) => id)).toEqual(QUESTION.versions.flatMap(({ excerpts }) => excerpts));
	};
	await openDrawn(page, 'event/fight-at-visby/');
	await page.evaluate(() => ((window as unknown as { stayed: boolean }).stayed = true));
	await page
		.locator(`#reader ${linkTo(QUESTION.id)}`)
		.first()
		.click();
	await expect(page).toHaveURL(new RegExp(`/disagreement/${QUESTION.id}/?\\?static=1`));
	await expectAnswers();
	expect(await page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed)).toBe(true);

	await openDrawn(page, 'embed/', `item=${QUESTION.id}`);
	await expectAnswers();
});

test('the foot of the map loads the pages of text, and does not build them by the router', async ({ page }) => {
	await openDrawn(page);
	await page.locator('footer nav a').first().click();
	await expect(page.locator('h1')).toHaveText('How to read this map');
	await expect(page.locator('.stage, script')).toHaveCount(0);
});
