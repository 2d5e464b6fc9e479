/** The whole story is in the pages themselves: every quotation is there to read, print and index before any script runs. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, readPage, squeeze, targetsOf, text, textsOf } from '../site/built-pages.ts';
import { DRAWN, PRINCIPAL, SITE, cardsOf, citedCardsOf, corpus, excerptOf, nameOf, surely } from '../site/real.ts';

const { articles, events, links, excerpts, places, story } = corpus;

const ITEMS = (
	[
		['place', places],
		['event', events],
		['link', links],
		['article', articles],
		['excerpt', excerpts]
	] as const
).flatMap(([kind, items]) => items.map(({ id }) => ({ id, kind, address: `${kind}/${id}/` })));

test('every place, event, link, article and excerpt has a page that quotes it verbatim, each quotation in its language', () => {
	expect(ITEMS.length).toBeGreaterThan(excerpts.length);
	for (const { id, kind, address } of ITEMS) {
		const page = readPage(SITE, address);
		const shown = {
			ofTheStory: page.title.includes(story.title),
			heading: kind === 'article' || kind === 'excerpt' ? '' : text(page.querySelector('h1')),
			cards: [...page.querySelectorAll('article[data-excerpt]')].map((card, k) => ({
				id: card.getAttribute('data-excerpt'),
				exact: card.querySelector('.exact')?.textContent,
				voice: partOf(text(card.querySelector('.voice')), cardsOf(id)[k]?.voice),
				context: partOf(card.querySelector('.context')?.textContent, contextOf(cardsOf(id)[k]?.id)),
				language: card.querySelector('blockquote')?.getAttribute('lang')
			}))
		};
		expect.soft(shown, address).toEqual({
			ofTheStory: true,
			heading: kind === 'article' || kind === 'excerpt' ? '' : nameOf(id),
			cards: cardsOf(id).map(({ id, exact, voice }) => ({ id, exact, voice, context: contextOf(id), language: excerptOf(id).language }))
		});
	}
});

test('every point has a page with its sentence, its quotation word for word, its marks and the points beside it', () => {
	const { points } = corpus;
	expect(points.length).toBeGreaterThanOrEqual(5);
	for (const [i, { id, text: sentence, label, excerpt, marks }] of points.entries()) {
		const page = readPage(SITE, `point/${id}/`);
		const [card] = page.querySelectorAll('article[data-excerpt]');
		expect.soft(page.title, id).toBe(`${label} – ${story.title}`);
		expect.soft(text(page.querySelector('h1')), id).toBe(squeeze(sentence));
		expect.soft(card?.getAttribute('data-excerpt'), id).toBe(excerpt);
		expect.soft(card?.querySelector('.exact')?.textContent, id).toBe(excerptOf(excerpt).exact);
		const beside = ['prev', 'next'].map((rel) => page.querySelector(`a[rel="${rel}"]`)?.getAttribute('href')?.split('/').at(-2));
		expect.soft(beside, id).toEqual([points[i - 1]?.id, points[i + 1]?.id]);
		const targets = targetsOf(page, `point/${id}/`).map((target) => target.split('/').at(-2));
		for (const mark of marks) expect.soft(targets, id).toContain(mark);
	}
});

test('the first page begins with the points in order, each with its quotation, before the list of all marks', () => {
	const page = readPage(SITE, '');
	const headings = textsOf(page, '#reader h2');
	expect(headings.slice(0, 2)).toEqual([`The story in ${corpus.points.length} points`, 'The story in time order']);
	const listed = [...page.querySelectorAll('#points + ol > li')].map((entry) => [
		text(entry.querySelector('.number')),
		text(entry.querySelector('.what')),
		entry.querySelector('.exact')?.textContent
	]);
	expect(listed).toEqual(corpus.points.map((point, i) => [`${i + 1}`, squeeze(point.text), excerptOf(point.excerpt).exact]));
});

/** `expected` where the shown words contain it, else all that is shown. */
const partOf = (shown = '', expected = '') => (expected !== '' && shown.includes(expected) ? expected : shown);

/** An excerpt with the words before and after. */
function contextOf(id: string | undefined): string {
	if (id === undefined) return '';
	const { prefix, exact, suffix } = excerptOf(id);
	return prefix + exact + suffix;
}

test('the first page has the title, one sentence, the counts, every excerpt and every mark', () => {
	const page = readPage(SITE, '');
	expect(page.title).toBe(story.title);
	expect(text(page.querySelector('h1'))).toBe(story.title);
	expect(text(page.querySelector('#reader'))).toContain(squeeze(story.introduction));
	expect(text(page.querySelector('#reader'))).toContain(
		`${articles.length} articles, ${events.length + links.length} marks, ${excerpts.length} excerpts`
	);

	const words = new Set([...page.querySelectorAll('#reader .exact')].map((each) => each.textContent));
	// What no mark cites stands on the page of its article.
	const cited = new Set([...events, ...links].flatMap((mark) => mark.excerpts));
	expect
		.soft(
			excerpts.filter(({ id, exact }) => cited.has(id) && !words.has(exact)).map(({ id }) => id),
			'excerpts that are not on the page'
		)
		.toEqual([]);
	const listed = [...page.querySelectorAll('li')]
		.filter((entry) => entry.querySelector('details'))
		.map((entry) => [
			entry.querySelector('.what a')!.getAttribute('href')!.split('/').at(-2)!,
			[
				...[...entry.querySelectorAll('.exact')].map((each) => each.textContent),
				// At further marks a quotation's first words lead to its page.
				...[...entry.querySelectorAll('.quoted:not(:has(.exact)) a')].map(
					(link) => excerptOf(link.getAttribute('href')!.split('/').at(-2)!).exact
				)
			].toSorted()
		]);
	expect.soft(listed.toSorted()).toEqual(
		[...events, ...links]
			.map(({ id }) => [
				id,
				citedCardsOf(id)
					.map(({ exact }) => exact)
					.toSorted()
			])
			.toSorted()
	);

	const marks = [...page.querySelectorAll('.marks a[data-item]')];
	const drawn = marks.map((mark) => mark.getAttribute('data-item')!);
	expect(surely(drawn)).toEqual(surely(DRAWN));
	expect(drawn.filter((id) => !DRAWN.includes(id))).toEqual([]);
	const called = (id: string) => corpus.points.find((point) => point.id === id)?.label ?? (id.includes('/') ? ' links' : nameOf(id));
	const nameless = marks.filter((mark) => !mark.getAttribute('aria-label')?.includes(called(mark.getAttribute('data-item')!)));
	expect(
		nameless.map((mark) => mark.getAttribute('data-item')),
		'marks whose accessible name does not say what they are'
	).toEqual([]);
	const names = textsOf(page, '.marks text');
	for (const { name } of PRINCIPAL) expect.soft(names, `the label of ${name}`).toContain(name);
});

test('every page has a heading, the language of the story, and links that lead somewhere', () => {
	const pages = builtPages(SITE);
	expect(pages.length).toBeGreaterThan(ITEMS.length);
	const links = new Set<string>();
	for (const address of pages) {
		const page = readPage(SITE, address);
		for (const target of targetsOf(page, address)) links.add(target);
		const within = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
		expect
			.soft(
				{
					headings: textsOf(page, 'h1').filter(Boolean).length,
					language: page.documentElement.getAttribute('lang'),
					leadNowhere: within.filter((id) => page.querySelectorAll(`[id="${id}"]`).length !== 1)
				},
				`/${address}`
			)
			.toEqual({ headings: 1, language: story.language, leadNowhere: [] });
	}
	const own = [...links].filter((target) => !/^[a-z]+:/.test(target));
	expect(own.length).toBeGreaterThan(pages.length - 10);
	const missing = own.filter((target) => ![target, path.join(target, 'index.html')].some((file) => isFile(path.join(SITE, file))));
	expect(missing, 'addresses that lead nowhere').toEqual([]);
	// A host redirects a link to a folder that lacks the slash at its end.
	const isFolder = (target: string) => statSync(path.join(SITE, target), { throwIfNoEntry: false })?.isDirectory() === true;
	expect(own.filter((target) => target !== '' && !target.endsWith('/') && isFolder(target))).toEqual([]);
});

test('the page for unknown addresses lists every mark, by links from the root on', () => {
	const page = readPage(SITE, '404.html');
	const listed = [...page.querySelectorAll('ol a')].map((link) => link.getAttribute('href')!.split('/').at(-2)!);
	expect(listed.toSorted()).toEqual([...events, ...links].map(({ id }) => id).toSorted());
	const hrefs = [...page.querySelectorAll('[href], [src]')].map((each) => each.getAttribute('href') ?? each.getAttribute('src')!);
	expect(hrefs.filter((href) => !href.startsWith('/'))).toEqual([]);
	const missing = targetsOf(page, '').filter((target) => !isFile(path.join(SITE, target, 'index.html')));
	expect(missing).toEqual([]);
});

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
