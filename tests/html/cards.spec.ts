/** Cards say what a quotation is, what was corrected in a mark, and where two articles print one text. */
import { expect, test } from '@playwright/test';
import { readPage, squeeze, text, textsOf } from '../site/built-pages.ts';
import { SITE, cardsOf, corpus, dateWords, excerptOf, sharedPairs } from '../site/real.ts';

const { places, excerpts, events, links, disagreements } = corpus;
const marks = [...events, ...links];

const PARTS = {
	headline: 'Headline of the article',
	subheading: 'Subheading',
	caption: 'Caption of a picture',
	'related-headline': 'Headline of another story on the page'
};

test('what a quotation is, what was corrected, and what two articles share is said where it stands', () => {
	const kinds = { place: places, event: events, link: links, disagreement: disagreements, excerpt: excerpts } as const;
	const items = Object.entries(kinds).flatMap(([kind, all]) => all.map((item) => ({ ...item, kind, address: `${kind}/${item.id}/` })));
	const pairs = sharedPairs();
	const seen = { logs: 0, parts: 0, shared: 0 };
	for (const item of items) {
		const reader = readPage(SITE, item.address).querySelector('#reader')!;
		const own = [...reader.querySelectorAll('.corrections')].filter((each) => item.kind === 'excerpt' || !each.closest('[data-excerpt]'));
		const corrections = textsOf(reader, '.corrections').join(' ');
		const told = (item.log ?? []).flatMap(({ date, change, reason }) => [dateWords(date), change, reason].map(squeeze));
		const cards = [...reader.querySelectorAll('article[data-excerpt]')];
		const parts = cards.map((card) => excerptOf(card.getAttribute('data-excerpt')!).part);
		const mark = marks.find(({ id }) => id === item.id);
		const shared = mark ? pairs.filter(([a, b]) => [a, b].every((id) => mark.excerpts.includes(id))) : [];
		const notes = [...reader.querySelectorAll('[data-shared]')];
		seen.logs += told.length;
		seen.parts += parts.filter(Boolean).length;
		seen.shared += shared.length;
		expect
			.soft(
				{
					corrections: own.length,
					untold: told.filter((words) => !corrections.includes(words)),
					parts: cards.map((card) => textsOf(card, '[data-part]').join()),
					shared: notes.map((note) => note.getAttribute('data-shared')!.split(' ').toSorted()).toSorted(),
					warnings: notes.filter((note) => text(note).includes('One text printed twice is not two confirmations.')).length
				},
				item.address
			)
			.toEqual({
				corrections: item.log?.length ? 1 : 0,
				untold: [],
				parts: parts.map((part) => (part ? PARTS[part] : '')),
				shared: shared.map((pair) => pair.toSorted()).toSorted(),
				warnings: shared.length
			});
	}
	expect(seen.logs, 'corrections in the corpus').toBeGreaterThan(0);
	expect(seen.parts, 'excerpts in the corpus that are no sentences').toBeGreaterThan(0);
	expect(seen.shared, 'marks whose articles share words').toBeGreaterThan(0);
});

test('a card says the words, who says them, and the article and its date in brief; the rest of it is folded', () => {
	for (const { id } of marks) {
		const page = readPage(SITE, `${events.some((event) => event.id === id) ? 'event' : 'link'}/${id}/`);
		for (const card of page.querySelectorAll('article[data-excerpt]')) {
			const excerpt = card.getAttribute('data-excerpt')!;
			const { article, date, inferred } = cardsOf(id).find((each) => each.id === excerpt)!;
			const told = inferred && !date.includes('uncertain') ? `${date} (inferred)` : date;
			const fold = card.querySelector('details')!;
			const outside = ['.exact', '.voice', '.source'].filter((part) => !fold.querySelector(part));
			const inside = ['.context', 'dl', 'button'].filter((part) => fold.querySelector(part));
			expect
				.soft({ source: text(card.querySelector('.source')), outside, inside, open: fold.hasAttribute('open') }, `${id} ${excerpt}`)
				.toEqual({
					source: `${article} · ${told} · this excerpt`,
					outside: ['.exact', '.voice', '.source'],
					inside: ['.context', 'dl', 'button'],
					open: false
				});
		}
	}
});
