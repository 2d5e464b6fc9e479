/** Beside a quotation stands what it is, beside a mark what was corrected, and where two articles print one text. */
import { expect, test } from '@playwright/test';
import { corpus, dateWords, excerptOf, sharedPairs } from '../site/story.ts';

const { places, excerpts, events, links, disagreements } = corpus;
const marks = [...events, ...links];

const text = (value: string | null) => (value ?? '').replace(/\s+/g, ' ').trim();

test('what a quotation is, what was corrected, and what two articles share is said where it stands', async ({ page }) => {
	const kinds = { place: places, event: events, link: links, disagreement: disagreements, excerpt: excerpts } as const;
	const items = Object.entries(kinds).flatMap(([kind, all]) => all.map((item) => ({ ...item, address: `/${kind}/${item.id}/` })));
	await page.goto('data/corpus.json');
	const pages = await page.evaluate(
		async (addresses) => {
			const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
			const read = async (address: string) => {
				const html = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
				const reader = html.querySelector('#reader')!;
				return {
					corrections: [...reader.querySelectorAll('.corrections')].map(words),
					own: [...reader.querySelectorAll('.corrections')].filter(
						(each) => address.startsWith('/excerpt/') || !each.closest('[data-excerpt]')
					).length,
					parts: [...reader.querySelectorAll('article[data-excerpt]')].map((card) => [
						card.getAttribute('data-excerpt')!,
						[...card.querySelectorAll('[data-part]')].map(words).join()
					]),
					shared: [...reader.querySelectorAll('[data-shared]')].map((note) => [note.getAttribute('data-shared')!, words(note)])
				};
			};
			return Promise.all(addresses.map(read));
		},
		items.map(({ address }) => address)
	);

	const PARTS = {
		headline: 'Headline of the article',
		subheading: 'Subheading',
		caption: 'Caption of a picture',
		'related-headline': 'Headline of another story on the page'
	};
	const pairs = sharedPairs();
	const seen = { logs: 0, parts: 0, shared: 0 };
	for (const [i, item] of items.entries()) {
		const shown = pages[i]!;
		expect.soft(shown.own, `corrections on ${item.address}`).toBe(item.log?.length ? 1 : 0);
		for (const { date, change, reason } of item.log ?? []) {
			seen.logs++;
			for (const words of [dateWords(date), change, reason]) expect.soft(shown.corrections.join(' '), item.address).toContain(text(words));
		}
		for (const [id, part] of shown.parts) {
			const kind = excerptOf(id!).part;
			if (kind) seen.parts++;
			expect.soft(part, `${id} on ${item.address}`).toBe(kind ? PARTS[kind] : '');
		}
		const mark = marks.find(({ id }) => id === item.id);
		const own = mark ? pairs.filter(([a, b]) => [a, b].every((id) => mark.excerpts.includes(id))) : [];
		seen.shared += own.length;
		expect
			.soft(shown.shared.map(([pair]) => pair!.split(' ').toSorted()).toSorted(), item.address)
			.toEqual(own.map((pair) => pair.toSorted()).toSorted());
		for (const [, note] of shown.shared) expect.soft(note).toContain('One text printed twice is not two confirmations.');
	}
	expect(seen.logs, 'corrections in the corpus').toBeGreaterThan(0);
	expect(seen.parts, 'excerpts in the corpus that are no sentences').toBeGreaterThan(0);
	expect(seen.shared, 'marks whose articles share words').toBeGreaterThan(0);
});
