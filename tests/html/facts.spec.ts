/** Panels of the ferry story say on whose word a mark rests, who takes part on which side, who they are, and who published an article. */
import { expect, test } from '@playwright/test';
import { readPage, text, textsOf } from '../site/built-pages.ts';
import { SITE } from '../site/ferry.ts';

const page = (address: string) => readPage(SITE, address).querySelector('#reader')!;

/** The facts of a mark: each term with what is told of it. */
const factsOf = (address: string) => listOf(page(address).querySelector('.facts dl')!);

/** Each term of a list with what is told of it. */
function listOf(list: Element): Record<string, string> {
	const terms = textsOf(list, 'dt');
	return Object.fromEntries([...list.querySelectorAll('dd')].map((fact, i) => [terms[i]!, text(fact)]));
}

test('a mark says on whose word it rests', () => {
	expect(factsOf('event/ferry-stop/')['On whose word']).toBe('told by an article · by its own account · by a third party');
	expect(factsOf('link/alleged-pilots/')).toMatchObject({ Status: 'alleged', 'On whose word': 'by the other side' });
	expect(factsOf('link/riga-lends-pilots/')).toMatchObject({ Status: 'by its own account', 'On whose word': 'by its own account' });
	expect(text(page('link/riga-lends-pilots/').querySelector('.facts summary'))).toBe('since 2019 · by its own account · Riga to Tallinn');
});

test('a mark says who fights together, who acts with whom and against whom', () => {
	expect(factsOf('event/fight-at-visby/')['Sides']).toBe('Dockers’ union, against the ferry line');
	expect(factsOf('link/riga-summons-envoy/')['Together with']).toBe('The police');
	expect(factsOf('link/alleged-pilots/')['Against']).toBe('Dockers’ union');
	expect(Object.keys(factsOf('link/icebreaker-pledge/'))).not.toContain('Against');
});

test('those who take part are introduced in the words of the articles, with the way to these words', () => {
	const who = page('link/office-breaks-with-line/').querySelector('.who')!;
	expect(text(who.querySelector('summary'))).toBe('Who is who: Harbour office');
	expect(textsOf(who, 'li')).toEqual(['Harbour office: called “a spokeswoman”']);
	const leads = [...who.querySelectorAll('a')].map((link) => link.getAttribute('href'));
	expect(leads).toEqual(['../../actor/harbour-office/', '../../excerpt/stops-ties/']);
	expect(textsOf(page('event/fight-at-visby/').querySelector('.who')!, 'li')).toEqual([
		'Dockers’ union: speaks or acts for the harbour office'
	]);
	expect(page('link/suva-calls-helsinki/').querySelector('.who')).toBeNull();
});

test('a card says the office that its own article gives the speaker, and no other article', () => {
	expect(text(page('excerpt/stops-damage/').querySelector('.voice'))).toMatch(/^Harbour office, a spokeswoman, claims/);
	expect(text(page('excerpt/reply-visit/').querySelector('.voice'))).toMatch(/^Harbour office says/);
});

test('an article says where its outlet is named, and whom it credits, and a citation names no credit as publisher', () => {
	const island = text(page('article/sister-line-sails/'));
	expect(island).toContain('From the page, not the text: “Subscribe to the Island Sheet”. The form below the article names it.');
	const courier = page('article/visby-fight/');
	expect(text(courier)).toContain('Coast Courier Credit: Baltic Post');
	expect(text(page('excerpt/visby-fourteen/').querySelector('article dl'))).toContain('Coast Courier Credit: Baltic Post');
	expect(text(page('article/ferry-reply/'))).not.toMatch(/Credit:|From the/);
});

test('what an article does not say of itself is told with what it rests on, at the article and on its cards', () => {
	const URL = 'https://island-sheet.example/2024/03/05/notes-from-the-hall';
	const copy = `https://archive.example/20240306/${URL}`;
	const fromPage = 'From the page, not the text.';
	const common = {
		Headline: `Notes from the hall ${fromPage}`,
		Author: `Maarja Saar ${fromPage}`,
		Outlet: 'Island Sheet From the address of the page, not the text: “island-sheet.example”. It is the name of its site.',
		Published: '5 March 2024 The address of the page has, not the text: 2024/03/05.',
		Address: URL,
		'Archived copy': copy
	};
	expect(listOf(page('excerpt/hall-forty/').querySelector('article dl')!)).toEqual(common);
	const article = page('article/hall-notes/');
	expect(listOf(article.querySelector('dl')!)).toMatchObject({
		...common,
		Caption: `Suitcases in the hall of the harbour ${fromPage}`
	});
	const links = [...article.querySelector('dl')!.querySelectorAll('a')].map((link) => [
		link.getAttribute('href'),
		link.getAttribute('rel')
	]);
	expect(links).toEqual([
		[URL, 'noopener'],
		[copy, 'noopener']
	]);
	expect(text(page('article/hall-notes/').querySelector('h1'))).toBe('Notes from the hall');
	expect(Object.keys(listOf(page('article/riga-summons/').querySelector('dl')!))).toEqual(['Outlet', 'Published', 'Original']);
});

test('times of day and unknown digits are told as they are known, and times of one day stand in order', () => {
	const list = [...page('').querySelectorAll('ol .when')].map((when) => text(when).split(' · ')[0]!);
	const told = list.filter((date) => /UTC|a day between/.test(date));
	expect(told).toEqual(['a day between 1 and 9 March 2024', '4 March 2024, 18:30 UTC+2', '4 March 2024, 17:00 UTC (inferred)']);
	expect(text(page('event/loudspeaker-says-so/').querySelector('.facts'))).toContain('4 March 2024, 18:30 UTC+2');
});

test('a card leads to the words themselves on the page of the article and in its kept copy', () => {
	const linksOf = (excerpt: string) =>
		[...page(`excerpt/${excerpt}/`).querySelectorAll('.source .passages a')].map((link) => [text(link), link.getAttribute('href')]);
	const URL = 'https://island-sheet.example/2024/03/05/notes-from-the-hall';
	const suitcases = '#:~:text=%E2%80%9CWe%20slept%20on%20our%20suitcases%2C%E2%80%9D%20one%20of%20them%20said.';
	expect(linksOf('hall-suitcases')).toEqual([
		['in the article', URL + suitcases],
		['in the archived copy', `https://archive.example/20240306/${URL}${suitcases}`]
	]);
	const benches =
		'#:~:text=The%20benches%20of%20the%20hall%20were%20counted%20twice,the%20stairs%20that%20lead%20to%20the%20closed%20caf%C3%A9.';
	expect(linksOf('hall-benches')[0]).toEqual(['in the article', URL + benches]);
	expect(linksOf('stops-ties')).toEqual([]);
});

test('the list gives weight to the marks of points, and leaves the others readable', () => {
	const weights = [...readPage(SITE, '').querySelectorAll('ol .what')].map((line) => [
		text(line),
		line.getAttribute('class')!.split(' ')[1]
	]);
	expect(Object.fromEntries(weights)).toMatchObject({
		'The ferry stops': 'first',
		'The owner is to visit Tallinn': 'second',
		'Talks are planned': 'background'
	});
});

test('links that the story has one name for stand under it', () => {
	expect(textsOf(page('between/helsinki/tallinn/'), '.group')).toEqual(['The quarrel of line and office']);
});

test('a translation stands below its quotation wherever the quotation stands, also in the list', () => {
	const words = 'Translation by Salma Haddad: “We waited on the quay for two days, and nobody told us anything.”';
	const shownIn = (address: string) => textsOf(page(address), 'blockquote + [data-translation]');
	for (const address of ['', 'event/ferry-stop/', 'excerpt/sister-waiting/', 'article/sister-line-sails/'])
		expect.soft([...new Set(shownIn(address))], address || 'the list').toEqual([words]);
});
