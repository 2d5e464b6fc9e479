/** What each article says of a mark, a point or a place, and which articles say nothing of it, worked out here a second time. */
import { expect, test } from '@playwright/test';
import { readDate } from '../../src/lib/intake/dates.ts';
import { readPage, text } from '../site/built-pages.ts';
import { SITE, corpus, excerptOf } from '../site/real.ts';

const { articles, disagreements, events, links, places, points } = corpus;
const marks = [...events, ...links];

const articlesIn = (line: Element | null) =>
	[...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')!.split('/').at(-2)!);
const lineOf = (page: Document, line: string) => articlesIn(page.querySelector(`#reader [data-line="${line}"]`));

/** The excerpts of each article that has any of these, in the order of the article. */
function tellings(ids: readonly string[]) {
	return articles.flatMap((article) => {
		const own = [...new Set(ids)].map(excerptOf).filter((excerpt) => excerpt.article === article.id);
		return own.length > 0 ? [[article.id, own.toSorted((a, b) => a.start - b.start).map(({ id }) => id)] as const] : [];
	});
}

/** Whether an article was published, at the latest, before the first day that a mark can mean. */
function isBefore(published: string, { date, status }: { date: string | null; status: string }): boolean {
	if (date === null || ['planned', 'announced'].includes(status)) return false;
	const [article, mark] = [readDate(published), readDate(date)] as { earliest: string; latest: string }[];
	return mark!.earliest > '0001-01-01' && article!.latest < mark!.earliest;
}

function expectByArticle(address: string, ids: readonly string[], about: readonly (typeof marks)[number][]) {
	const page = readPage(SITE, address);
	const told = [...page.querySelectorAll('[data-by-article] [data-tells]')].map((telling) => [
		telling.getAttribute('data-tells'),
		[...telling.querySelectorAll('[data-quoted]')].map((quote) => quote.getAttribute('data-quoted')!)
	]);
	const expected = tellings(ids);
	const others = articles.filter(({ id }) => !expected.some(([article]) => article === id));
	const before = others.filter(({ published }) => about.every((mark) => isBefore(published, mark))).map(({ id }) => id);
	const silent = others.map(({ id }) => id).filter((id) => !before.includes(id));
	expect
		.soft({ told, silent: lineOf(page, 'silent'), before: lineOf(page, 'before') }, address)
		.toEqual({ told: expected, silent, before });
	return { silent: silent.length, before: before.length };
}

test('the panel of each mark has what each article says of it, and names those that are silent or came before', () => {
	const found = marks.map((mark) =>
		expectByArticle(`${events.some(({ id }) => id === mark.id) ? 'event' : 'link'}/${mark.id}/`, mark.excerpts, [mark])
	);
	expect(found.filter(({ silent }) => silent > 0).length).toBeGreaterThan(20);
	expect(found.filter(({ before }) => before > 0).length).toBeGreaterThan(5);
});

test('what a mark takes from an excerpt is marked by article too', () => {
	let uses = 0;
	for (const mark of marks) {
		for (const use of mark.uses ?? []) {
			if (use.words === undefined) continue;
			const page = readPage(SITE, `${events.some(({ id }) => id === mark.id) ? 'event' : 'link'}/${mark.id}/`);
			const quote = page.querySelector(`[data-by-article] [data-quoted="${use.excerpt}"]`)!;
			expect.soft(quote.querySelector('mark')?.textContent, `${mark.id} ${use.excerpt}`).toBe(use.words);
			expect.soft(quote.querySelector('.exact')?.textContent).toBe(excerptOf(use.excerpt).exact);
			uses++;
		}
	}
	expect(uses).toBeGreaterThan(5);
});

test('the panel of each point has what each article says of its marks and questions', () => {
	for (const point of points) {
		const questions = disagreements.filter(({ id }) => point.marks.includes(id));
		const about = marks.filter(({ id }) => point.marks.includes(id) || questions.some((each) => each.about.includes(id)));
		const answers = questions.flatMap(({ versions }) => versions.flatMap(({ excerpts }) => excerpts));
		expectByArticle(`point/${point.id}/`, [...answers, ...about.flatMap(({ excerpts }) => excerpts)], about);
	}
});

test('the panel of each place names the articles without a mark there, and those without one in its state', () => {
	const at = (ids: readonly string[]) => {
		const there = marks.filter((mark) => ('from' in mark ? [mark.from, mark.to] : mark.places).some((place) => ids.includes(place)));
		const telling = new Set(there.flatMap(({ excerpts }) => excerpts.map((id) => excerptOf(id).article)));
		const others = articles.filter(({ id }) => !telling.has(id));
		const before = others.filter(({ published }) => there.every((mark) => isBefore(published, mark)));
		return { silent: others.filter((each) => !before.includes(each)).map(({ id }) => id), before: before.map(({ id }) => id) };
	};
	let [states, alike] = [0, 0];
	for (const { id, country } of places) {
		const page = readPage(SITE, `place/${id}/`);
		const inState = country === null ? [] : places.filter((place) => place.country === country).map((place) => place.id);
		const shown = (what: string) => ({ silent: lineOf(page, `silent-${what}`), before: lineOf(page, `before-${what}`) });
		expect.soft(shown('place'), id).toEqual(at([id]));
		// The same articles are not named twice.
		const more = inState.length > 1 && JSON.stringify(at(inState)) !== JSON.stringify(at([id]));
		expect.soft(shown('state'), id).toEqual(more ? at(inState) : { silent: [], before: [] });
		expect.soft(page.querySelectorAll('[data-line="silent-state"]').length, id).toBe(more ? 1 : 0);
		states += Number(more);
		alike += Number(inState.length > 1 && !more);
	}
	expect(Math.min(states, alike)).toBeGreaterThan(0);
	const dakar = readPage(SITE, 'place/dakar/').querySelector('[data-line="silent-place"]');
	expect(text(dakar)).toBe('Silent on Senegal (at Dakar): Niger severs relations');
});
