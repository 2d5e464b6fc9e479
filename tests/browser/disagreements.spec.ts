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

test('answers of one position stand under it, and where there are more than a few the card of a mark leads with the positions', async ({
	page
}) => {
	await openDrawn(page, 'event/ferry-stop/');
	const card = page.locator('#reader details.card', { hasText: 'Why did the ferry stop?' });
	await card.locator('> summary').click();
	await expect(card.locator('> summary')).toHaveText('3 positions, 5 answers Why did the ferry stop?');
	const folds = card.locator('[data-position] details');
	expect(await folds.locator('summary').allInnerTexts()).toEqual([
		'2 answers: Harbour office; Ferry line',
		'2 answers: Ferry line; An article'
	]);
	// One answer is shown for its position.
	expect(await card.locator('.answer').evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)).toBe(1);
	await folds.first().locator('summary').click();
	await expect(card.getByText('The line counted 2 damaged piers').first()).toBeVisible();
	// A question of few answers is not folded, and one without positions has none.
	await expect(page.locator('#reader details.card', { hasText: 'How many piers were damaged?' }).locator('[data-position]')).toHaveCount(0);

	await card.locator(linkTo('why-the-ferry-stopped')).click();
	await expect(page.locator('#reader .kicker + h1 + p')).toContainText('3 positions, 5 answers, in the order of the data.');
	const headings = page.locator('#reader').getByRole('heading', { level: 2 });
	expect((await headings.allTextContents()).slice(0, 3)).toEqual([
		'The piers were damaged',
		'The piers were not damaged',
		'The office had closed the harbour'
	]);
	expect(await page.locator('#reader .versions').evaluateAll((lists) => lists.map((list) => list.children.length))).toEqual([2, 1, 2]);
});

test('what is only called differently is folded at the end of a mark, stands last among the questions, and is in no dispute', async ({
	page
}) => {
	const question = 'What is whoever spoke of the quay called?';
	await openDrawn(page, 'event/union-speaks/');
	await expect(page.getByText('Where accounts differ', { exact: true })).toHaveCount(0);
	await page.getByText('What it is called: 1 question').click();
	await page.locator('#reader details.card summary', { hasText: question }).click();
	await page.locator(`#reader .card ${linkTo('who-speaks-for-the-union')}`).click();
	await expect(page.locator('#reader .kicker').first()).toHaveText('Names and words');
	const lines = await page.locator('#reader .when').allTextContents();
	expect(lines.map((line) => line.includes('accounts differ'))).toEqual([false, true]);
	await expect(page.locator('footer nav')).toContainText('Where accounts differ (3; on names: 1)');

	await page.goto('disagreements/');
	await expect(page.locator('main > p:not(.paper)').first()).toHaveText(
		'3 questions on which the articles or their speakers differ, and 1 question on what somebody or something is called.'
	);
	expect(await page.locator('main h2').allTextContents()).toEqual(['The fight', 'Other questions', 'Names and words']);
	await expect(page.locator('[data-disagreement]').last()).toContainText(question);
	await page.goto('data/');
	await expect(page.locator('main > p:not(.paper)').first()).toContainText(
		'and 3 questions on which accounts differ, and 1 question on what somebody or something is called.'
	);
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
	await expect(page.locator('[data-panel-title]')).toHaveText(QUESTION.question);
	for (const { answer, excerpts } of QUESTION.versions) {
		for (const excerpt of excerpts) {
			await expect(page.locator('.card .stands')).toHaveText(answer);
			expect((await cards(page)).map(({ id }) => id)).toEqual([excerpt]);
			const next = page.getByRole('button', { name: 'Next quotation' });
			if (await next.isEnabled()) await next.click();
		}
	}
});

test('the foot of the map loads the pages of text, and does not build them by the router', async ({ page }) => {
	await openDrawn(page);
	await page.locator('footer nav a').first().click();
	await expect(page.locator('h1')).toHaveText('How to read this map');
	await expect(page.locator('.stage, script')).toHaveCount(0);
});
