/** People are no dead ends: each actor has a page with all that it says, and each name that speaks, relays or takes part leads there. */
import { expect, test } from '@playwright/test';
import { readPage, squeeze, targetsOf, text, textsOf } from '../site/built-pages.ts';
import { speakersOf } from '../site/story.ts';
import { SITE, corpus, drawnAt, excerptOf } from '../site/real.ts';

const { actors, articles, events, excerpts, links, story } = corpus;
const idsOf = (within: ParentNode, selector: string, attribute: string) =>
	[...within.querySelectorAll(selector)].map((each) => each.getAttribute(attribute)!);
const leadsOf = (within: ParentNode) =>
	[...within.querySelectorAll('a')].map((link) => link.getAttribute('href')!.split('/').slice(-3, -1).join('/'));

test('the page of each actor has every excerpt in which the actor speaks, by article, and the articles that quote nothing of it', () => {
	let unheard = 0;
	for (const { id, name, names } of actors) {
		const address = `actor/${id}/`;
		const page = readPage(SITE, address);
		const panel = page.querySelector('#reader')!;
		const said = excerpts.filter((excerpt) => speakersOf(excerpt).includes(id));
		// What others say with the actor's name in it is folded below.
		const tells = [...panel.querySelectorAll('[data-tells]')].filter((part) => !part.closest('details'));
		const quoted = tells.map((part) => [part.getAttribute('data-tells')!, idsOf(part, '[data-quoted]', 'data-quoted').toSorted()]);
		const quoting = articles.filter((article) => said.some((excerpt) => excerpt.article === article.id));
		const expected = quoting.map((article) => [
			article.id,
			said
				.filter((excerpt) => excerpt.article === article.id)
				.map((excerpt) => excerpt.id)
				.toSorted()
		]);
		const silent = said.length > 0 ? articles.filter((article) => !quoting.includes(article)) : [];
		expect
			.soft(
				{
					title: page.title,
					heading: text(panel.querySelector('h1')),
					quoted,
					silent: leadsOf(panel.querySelector('[data-line="silent"]') ?? page.createElement('p')),
					words: [...panel.querySelectorAll('[data-quoted]')].filter(
						(each) => each.querySelector('.exact')?.textContent !== excerptOf(each.getAttribute('data-quoted')!).exact
					),
					spellings: textsOf(panel, '.spellings bdi')
				},
				address
			)
			.toEqual({
				title: `${name} – ${story.title}`,
				heading: name,
				quoted: expected,
				silent: silent.map((article) => `article/${article.id}`),
				words: [],
				spellings: names.map(squeeze)
			});
		const outlet = articles.some((article) => article.outlet !== null && [name, ...names].includes(article.outlet));
		const says = textsOf(panel, 'h2').includes('Named, never heard');
		expect.soft(says, `${address} says that it is never heard`).toBe(said.length === 0 && !outlet);
		unheard += Number(says);
	}
	expect(unheard).toBeGreaterThan(3);
});

test('the page of each actor lists the marks in which it takes part, which light up on the map with those that rest on its words', () => {
	for (const { id } of actors) {
		const page = readPage(SITE, `actor/${id}/`);
		const acts = [
			...events.filter((event) => event.actors.includes(id)),
			...links.filter(({ fromActor, toActor, with: others = [], against = [] }) => [fromActor, toActor, ...others, ...against].includes(id))
		].map((mark) => mark.id);
		const heard = excerpts.filter((each) => speakersOf(each).includes(id) || each.via?.includes(id)).map((each) => each.id);
		const bearing = [...events, ...links].filter((mark) => mark.excerpts.some((each) => heard.includes(each))).map((mark) => mark.id);
		const listed = [...page.querySelectorAll('#reader .what a')].map((link) => link.getAttribute('href')!.split('/').at(-2)!);
		expect.soft(listed.toSorted(), id).toEqual([...new Set([...acts, ...bearing])].toSorted());
		const drawn = [...page.querySelectorAll('.marks a[data-item]')].map((mark) => mark.getAttribute('data-item')!);
		expect.soft(drawn.toSorted(), id).toEqual(
			drawnAt(id)
				.filter((mark) => drawn.includes(mark))
				.toSorted()
		);
	}
});

test('who speaks or relays on a card is a link to the actor, and so is who takes part in a mark', () => {
	for (const { id, excerpts: cited } of events) {
		const page = readPage(SITE, `event/${id}/`);
		for (const card of page.querySelectorAll('article[data-excerpt]')) {
			const excerpt = excerptOf(card.getAttribute('data-excerpt')!);
			const named = [...speakersOf(excerpt), ...(excerpt.via ?? [])].filter((each) => actors.some((actor) => actor.id === each));
			const leads = leadsOf(card.querySelector('.voice')!);
			for (const each of named) expect.soft(leads, `${id} ${excerpt.id}`).toContain(`actor/${each}`);
		}
		expect(cited.length).toBeGreaterThan(0);
	}
	for (const { id, fromActor, toActor, with: others = [], against = [] } of links) {
		const leads = leadsOf(readPage(SITE, `link/${id}/`).querySelector('.facts')!);
		for (const each of [fromActor, toActor, ...others, ...against]) expect.soft(leads, id).toContain(`actor/${each}`);
	}
	for (const { id, actors: taking, sides = [] } of events) {
		const leads = leadsOf(readPage(SITE, `event/${id}/`).querySelector('.facts')!);
		for (const each of [...taking, ...sides.flat()]) expect.soft(leads, id).toContain(`actor/${each}`);
	}
});

test('on the page of all questions who gives an answer is a link, and every actor who speaks there is within reach', () => {
	const page = readPage(SITE, 'disagreements/');
	const targets = targetsOf(page, 'disagreements/');
	for (const { versions } of corpus.disagreements) {
		for (const { speaker, with: others = [] } of versions) {
			for (const each of [speaker, ...others]) {
				if (actors.some((actor) => actor.id === each)) expect.soft(targets).toContain(`actor/${each}/`);
			}
		}
	}
	for (const who of page.querySelectorAll('.version > .who')) {
		for (const link of who.querySelectorAll('a')) expect.soft(link.getAttribute('href')).toMatch(/actor\/[a-z0-9-]+\/$/);
	}
	expect(page.querySelectorAll('.version > .who a').length).toBeGreaterThan(20);
});

test('the page of method leads to each speaker, and to each who is named and never heard', () => {
	const page = readPage(SITE, 'method/');
	const leads = (selector: string) => [...page.querySelectorAll(selector)].flatMap(leadsOf).toSorted();
	const speakers = new Set(excerpts.flatMap(speakersOf).filter((id) => actors.some((actor) => actor.id === id)));
	expect(leads('[data-voices]')).toEqual([...speakers].map((id) => `actor/${id}`).toSorted());
	const silent = leads('[data-silent]');
	expect(silent.length).toBeGreaterThan(3);
	for (const target of silent) expect.soft(textsOf(readPage(SITE, `${target}/`), '#reader h2'), target).toContain('Named, never heard');
});
