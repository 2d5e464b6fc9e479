/** Every disputed question, with all its answers and their words: on the page of all of them, and on its own page with the map. */
import { expect, test, type Page } from '@playwright/test';
import { openDrawn } from '../site/map-page.ts';
import { DRAWN, corpus, dateWords, excerptOf, voiceOf } from '../site/story.ts';

type Version = (typeof corpus.disagreements)[number]['versions'][number];

const { articles, actors, events, links, disagreements, story } = corpus;
const marks = [...events, ...links];

const text = (value: string | null) => (value ?? '').replace(/\s+/g, ' ').trim();
const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;

test('the page of disagreements has every question, every answer, who gives it, and its words', async ({ page }) => {
	await page.goto('disagreements/');
	await expect(page.getByText(`${disagreements.length} questions on which the articles or their speakers differ`)).toBeVisible();
	expect(disagreements.length).toBeGreaterThan(0);
	const listed = await page.locator('main nav li').allTextContents();
	expect(listed.map(text)).toEqual(disagreements.map(({ question, versions }) => `${question} ${versions.length} answers`));
	const shown = await page.locator('[data-disagreement]').evaluateAll((all) => all.map((card) => card.getAttribute('data-disagreement')));
	expect(shown).toEqual(disagreements.map(({ id }) => id));
	for (const { id, question, about, versions } of disagreements) {
		const card = page.locator(`[data-disagreement="${id}"]`);
		await expect.soft(card.locator('h2')).toHaveText(question);
		await expectVersions(card, versions);
		const targets = await card.locator('.about a').evaluateAll((all) => all.map((link) => link.getAttribute('data-item')));
		expect.soft(targets, `what ${id} links to`).toEqual([...about, id]);
	}
});

/** Who gives an answer, and nobody else: a speaker by name, an article for itself or with those whose statements it tells. */
function whoPattern({ speaker, with: others = [], relaying = [], excerpts: cited }: Version): RegExp {
	const within = (id: string) => actors.find((actor) => actor.id === id)?.inSentence ?? nameOf(id) ?? id;
	const joined = (names: string[]) => names.join('(?:, | and |, and )');
	const outlet = articles.find(({ id }) => id === speaker)?.outlet;
	if (!nameOf(speaker)) {
		const article = outlet ? `The ${outlet} article` : 'An article';
		const own = cited.some((id) => excerptOf(id).speech === 'own');
		const told = relaying.length > 0 ? `on what ${joined(relaying.map(within))} said` : '';
		return new RegExp(`^${article}, ${own ? `in its own voice${told && ' and '}` : ''}${told}$`);
	}
	return new RegExp(
		`^${joined([nameOf(speaker)!, ...others.map(within)])}, (?:as relayed by .+|(?:as relayed by .+, )?(?:as reported|partly quoted|quoted))$`
	);
}

async function expectVersions(within: ReturnType<Page['locator']>, versions: (typeof disagreements)[number]['versions']): Promise<void> {
	const shown = await within.locator('[data-version]').evaluateAll((all) =>
		all.map((version) => ({
			answer: version.querySelector('.answer')!.textContent,
			who: version.querySelector('.who')!.textContent,
			excerpts: [...version.querySelectorAll<HTMLElement>('[data-excerpt]')].map((card) => ({
				id: card.dataset['excerpt'],
				exact: card.querySelector('.exact')!.textContent,
				voice: card.querySelector('.voice')!.textContent!.replace(/\s+/g, ' ').trim(),
				source: card.querySelector('.source')!.textContent!.replace(/\s+/g, ' ').trim()
			}))
		}))
	);
	expect.soft(shown.map(({ answer }) => answer)).toEqual(versions.map(({ answer }) => answer));
	for (const [i, version] of versions.entries()) {
		const cited = version.excerpts;
		const found = shown[i]!;
		expect.soft(found.who).toMatch(whoPattern(version));
		expect.soft(found.excerpts.map(({ id, exact }) => [id, exact])).toEqual(cited.map((id) => [id, excerptOf(id).exact]));
		for (const [k, id] of cited.entries()) {
			const excerpt = excerptOf(id);
			const article = articles.find((each) => each.id === excerpt.article)!;
			expect.soft(found.excerpts[k]!.voice, id).toContain(voiceOf(excerpt));
			for (const via of excerpt.via ?? []) expect.soft(found.excerpts[k]!.voice, id).toContain(nameOf(via));
			expect.soft(found.excerpts[k]!.source, id).toContain(article.outlet ?? 'Outlet not named in the text');
			expect.soft(found.excerpts[k]!.source, id).toContain(dateWords(article.published));
		}
	}
}

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

test.describe('a question', () => {
	// Every answer of every question stands on the page of all; of pages with the map every eighth is opened.
	for (const { id, question, about, versions } of disagreements.filter((_, i) => i % 8 === 0)) {
		test(`${id} has a page with the map, on which its marks stand out`, async ({ page }) => {
			await openDrawn(page, `disagreement/${id}/`);
			await expect(page.locator('h1')).toHaveText(question);
			await expect(page).toHaveTitle(`${question} – ${story.title}`);
			await expectVersions(page.locator('#reader'), versions);
			const bears = await page.locator('#reader .what a').evaluateAll((all) => all.map((link) => link.getAttribute('data-item')));
			expect(bears).toEqual(about);
			const tied = new Set(
				about.flatMap((mark) => {
					const link = links.find((each) => each.id === mark);
					return [mark, ...(link ? [link.from, link.to] : (events.find((each) => each.id === mark)?.places ?? []))];
				})
			);
			const emphasis = await page
				.locator('.marks a[data-item]')
				.evaluateAll((all) => all.map((mark) => [mark.getAttribute('data-item')!, mark.getAttribute('data-emphasis')] as const));
			expect(emphasis.length).toBe(DRAWN.length);
			for (const [mark, shown] of emphasis) expect.soft(shown, mark).toBe(tied.has(mark) ? 'normal' : 'muted');
		});
	}

	test('opens from a mark it bears on without leaving the map, and in the embed', async ({ page }) => {
		const [first] = disagreements;
		if (!first) throw new Error('no disagreement');
		const mark = marks.find(({ id }) => id === first.about[0])!;
		await openDrawn(page, `${links.some(({ id }) => id === mark.id) ? 'link' : 'event'}/${mark.id}/`);
		await page.evaluate(() => ((window as unknown as { stayed: boolean }).stayed = true));
		await page.locator(`#reader a[data-item="${first.id}"]`).first().click();
		await expect(page).toHaveURL(new RegExp(`/disagreement/${first.id}/?\\?static=1`));
		await expect(page.locator('[data-panel-title]')).toHaveText(first.question);
		expect(await page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed)).toBe(true);

		await openDrawn(page, 'embed/', `item=${first.id}`);
		await expect(page.locator('[data-panel-title]')).toHaveText(first.question);
		await expectVersions(page.locator('#reader'), first.versions);
	});
});
