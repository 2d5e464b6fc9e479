/** Panels of the ferry story say on whose word a mark rests, who takes part on which side, who they are, and who published an article. */
import { expect, test } from '@playwright/test';
import { readPage, text, textsOf } from '../site/built-pages.ts';
import { SITE } from '../site/ferry.ts';

const page = (address: string) => readPage(SITE, address).querySelector('#reader')!;

/** The facts of a mark: each term with what is told of it. */
function factsOf(address: string): Record<string, string> {
	const list = page(address).querySelector('.facts dl')!;
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
	expect(island).toContain('Named by the page, not by the article: “Subscribe to the Island Sheet”. The form below the article names it.');
	const courier = page('article/visby-fight/');
	expect(text(courier)).toContain('Coast Courier Credit: Baltic Post');
	expect(text(page('excerpt/visby-fourteen/').querySelector('article dl'))).toContain('Coast Courier Credit: Baltic Post');
	expect(text(page('article/ferry-reply/'))).not.toMatch(/Credit:|Named by/);
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
