/** Any two articles side by side: what both tell, word by word, and what one of them tells alone. */
import { expect, test } from '@playwright/test';
import { readPage, squeeze, text } from '../site/built-pages.ts';
import { SITE, corpus, excerptOf, sharedPairs } from '../site/real.ts';

const { articles, events, links, story } = corpus;
const marks = [...events, ...links];

const PAIRS = articles.flatMap((one, i) => articles.slice(i + 1).map((other) => [one, other] as const));
const tells = (article: string) =>
	marks.filter(({ excerpts }) => excerpts.some((id) => excerptOf(id).article === article)).map(({ id }) => id);
const leadsOf = (within: Iterable<Element>) => [...within].map((link) => link.getAttribute('href')!.split('/').at(-2)!);

/** A word in the form for comparison. */
const wordsOf = (words: string) =>
	(words.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/['’ʼ‘]/gu, "'").toLowerCase());

test('each two articles have a page, with the marks that both tell and those that one of the two tells alone', () => {
	expect(PAIRS.length).toBe(10);
	let shared = 0;
	for (const [one, other] of PAIRS) {
		const page = readPage(SITE, `comparison/${one.id}/${other.id}/`);
		const [first, second] = [tells(one.id), tells(other.id)];
		const both = first.filter((id) => second.includes(id));
		const panel = page.querySelector('#reader')!;
		const [mine = [], theirs = []] = [...panel.querySelectorAll('details:has(h2)')].map((part) =>
			leadsOf(part.querySelectorAll('.what a'))
		);
		const alone = [first, second].map((ids) => ids.filter((id) => !both.includes(id)).toSorted()).filter((ids) => ids.length > 0);
		expect
			.soft(
				{
					title: page.title.endsWith(` – ${story.title}`),
					both: leadsOf(panel.querySelectorAll('[data-both] .what a')).toSorted(),
					alone: [mine, theirs].map((ids) => ids.toSorted()).filter((ids) => ids.length > 0)
				},
				`${one.id} ${other.id}`
			)
			.toEqual({ title: true, both: both.toSorted(), alone });
		shared += both.length;
	}
	expect(shared).toBeGreaterThan(10);
});

test('each quotation of a mark that both tell stands word for word under its article, and in a pair exactly the differing words are marked', () => {
	let [pairs, marked] = [0, 0];
	for (const [one, other] of PAIRS) {
		const page = readPage(SITE, `comparison/${one.id}/${other.id}/`);
		for (const section of page.querySelectorAll('[data-both]')) {
			const [id] = leadsOf(section.querySelectorAll('.what a'));
			const cited = marks.find((mark) => mark.id === id)!.excerpts.map(excerptOf);
			for (const article of [one, other]) {
				const shown = [...section.querySelectorAll(`[data-column="${article.id}"] .exact`)].map((each) => each.textContent);
				const own = cited.filter((excerpt) => excerpt.article === article.id).map(({ exact }) => exact);
				expect.soft(shown.toSorted(), `${one.id} ${other.id} ${id}`).toEqual(own.toSorted());
			}
		}
		for (const pair of page.querySelectorAll('[data-pair]')) {
			const unmarked = [...pair.querySelectorAll('.exact')].map((quotation) => {
				const copy = quotation.cloneNode(true) as Element;
				for (const mark of copy.querySelectorAll('mark')) mark.replaceWith(' ');
				marked += quotation.querySelectorAll('mark').length;
				return wordsOf(copy.textContent!);
			});
			expect.soft(unmarked[0], pair.getAttribute('data-pair')!).toEqual(unmarked[1]);
			expect.soft(unmarked[0]!.length).toBeGreaterThan(0);
			pairs++;
		}
	}
	expect(pairs).toBeGreaterThan(5);
	expect(marked).toBeGreaterThan(20);
});

test('a pair that has a run of seven words in common, or all of them, is said to have the same words, and no agency is named', () => {
	const runs = sharedPairs().map((pair) => pair.toSorted().join(' '));
	let said = 0;
	for (const [one, other] of PAIRS) {
		for (const pair of readPage(SITE, `comparison/${one.id}/${other.id}/`).querySelectorAll('[data-pair]')) {
			const ids = pair.getAttribute('data-pair')!.split(' ');
			const same = pair.querySelector('[data-same]');
			const all = pair.querySelectorAll('mark').length === 0;
			expect.soft(same !== null, `${ids.join(' ')}`).toBe(all || runs.includes(ids.toSorted().join(' ')));
			if (!same) continue;
			said++;
			expect.soft(text(same)).toMatch(/^The same words in both/);
			const run = same.querySelector('q');
			if (run) expect.soft(squeeze(excerptOf(ids[0]!).exact)).toContain(text(run));
		}
	}
	expect(said).toBeGreaterThan(2);
});

test('the panel of each article leads to its comparison with each other article', () => {
	for (const { id } of articles) {
		const hrefs = [...readPage(SITE, `article/${id}/`).querySelectorAll('#reader .compare a')].map((link) => link.getAttribute('href')!);
		const expected = PAIRS.filter((pair) => pair.some((each) => each.id === id)).map(
			([one, other]) => `../../comparison/${one.id}/${other.id}/`
		);
		expect.soft(hrefs.toSorted(), id).toEqual(expected.toSorted());
	}
});
