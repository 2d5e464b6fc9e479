/** The whole story is in the pages themselves: every quotation is there to read, print and index before any script runs. */
import { expect, test } from '@playwright/test';
import { cards } from '../site/map-page.ts';
import { DRAWN, cardsOf, corpus, excerptOf, nameOf } from '../site/story.ts';

const ITEMS = (
	[
		['place', corpus.places],
		['event', corpus.events],
		['link', corpus.links],
		['article', corpus.articles],
		['excerpt', corpus.excerpts]
	] as const
).flatMap(([kind, items]) => items.map(({ id }) => ({ id, kind, address: `${kind}/${id}/` })));

test('every place, event, link, article and excerpt has a page that quotes it verbatim', async ({ page }) => {
	// Any document of the site, so that its pages can be fetched and parsed as a browser parses them, with no script run.
	await page.goto('data/corpus.json');
	const pages = await page.evaluate(
		async (addresses) => {
			const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
			const read = async (address: string) => {
				const response = await fetch(`/${address}`);
				const html = new DOMParser().parseFromString(await response.text(), 'text/html');
				return {
					status: response.status,
					title: html.title,
					heading: text(html.querySelector('h1')),
					cards: [...html.querySelectorAll<HTMLElement>('article[data-excerpt]')].map((card) => ({
						id: card.dataset['excerpt'],
						exact: card.querySelector('.exact')?.textContent,
						voice: text(card.querySelector('.voice')),
						context: card.querySelector('.context')?.textContent
					}))
				};
			};
			return Promise.all(addresses.map(read));
		},
		ITEMS.map(({ address }) => address)
	);

	for (const [i, { id, kind, address }] of ITEMS.entries()) {
		const found = pages[i]!;
		expect.soft(found.status, address).toBe(200);
		expect.soft(found.title, address).toContain(corpus.story.title);
		if (kind !== 'article' && kind !== 'excerpt') expect.soft(found.heading, address).toBe(nameOf(id));
		const expected = cardsOf(id);
		expect
			.soft(
				found.cards.map(({ id, exact }) => ({ id, exact })),
				address
			)
			.toEqual(expected.map(({ id, exact }) => ({ id, exact })));
		for (const [k, card] of expected.entries()) {
			const shown = found.cards[k];
			const { prefix, exact, suffix } = excerptOf(card.id);
			expect.soft(shown?.voice, `${address} ${card.id}`).toContain(card.voice);
			expect.soft(shown?.context, `${address} ${card.id} in context`).toContain(prefix + exact + suffix);
		}
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the first page has the title, one sentence, the counts, every excerpt and every mark', async ({ page, request, baseURL }) => {
		await page.goto('');
		const { articles, events, links, excerpts, story } = corpus;
		await expect(page).toHaveTitle(story.title);
		await expect(page.locator('h1')).toHaveText(story.title);
		await expect(page.getByText(story.introduction)).toBeVisible();
		await expect(
			page.getByText(`${articles.length} articles, ${events.length + links.length} marks, ${excerpts.length} excerpts`)
		).toBeVisible();

		const words = await page.locator('#reader .exact').allTextContents();
		for (const { id, exact } of excerpts) expect.soft(words, id).toContain(exact);
		for (const { id } of [...events, ...links]) {
			const listed = await page.locator(`[data-listed="${id}"] .exact`).allTextContents();
			expect.soft(listed, `the list's excerpts of ${id}`).toEqual(cardsOf(id).map(({ exact }) => exact));
		}

		const marks = await page.locator('.marks a[data-item]').evaluateAll((found) =>
			found.map((link) => ({
				id: link.getAttribute('data-item')!,
				name: link.getAttribute('aria-label'),
				href: link.getAttribute('href')!
			}))
		);
		expect(marks.map(({ id }) => id).toSorted()).toEqual(DRAWN.toSorted());
		for (const { id, name, href } of marks) {
			expect.soft(name, `the accessible name of ${id}`).toContain(nameOf(id));
			const response = await request.get(new URL(href, baseURL).href);
			expect.soft(response.status(), href).toBe(200);
			expect.soft(await response.text(), href).toContain(`<h1`);
		}
		for (const name of story.principal.map(nameOf)) {
			await expect.soft(page.locator('.marks text', { hasText: new RegExp(`^${name}$`) }), `the label of ${name}`).toBeVisible();
		}
	});

	test('a mark of the drawn map leads to its page, a card to its article, and the headline back', async ({ page }) => {
		await page.goto('');
		await page.locator('.marks a[data-item="battle-of-tinzaouatene"] circle.hit').click();
		await expect(page).toHaveURL(/\/event\/battle-of-tinzaouatene\/$/);
		const shown = await cards(page);
		expect(shown.map(({ id, exact }) => ({ id, exact }))).toEqual(
			cardsOf('battle-of-tinzaouatene').map(({ id, exact }) => ({ id, exact }))
		);
		await expect(page.locator('.exact').first()).toBeVisible();
		await page.getByText('In context').first().click();
		await expect(page.locator('.context').first()).toBeVisible();

		await page.locator('.source a').first().click();
		await expect(page).toHaveURL(/\/article\//);
		await page.locator('header a[data-item=""]').click();
		await expect(page.locator('h1')).toHaveText(corpus.story.title);
	});
});
