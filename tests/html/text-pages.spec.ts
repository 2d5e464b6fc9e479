/** The pages of text: no script, no link to nowhere, and how to read the map, with its numbers counted here again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readDate } from '../../src/lib/intake/dates.ts';
import { openDrawn } from '../site/map-page.ts';
import { ARCS, EVENTS, corpus, dateWords, excerptOf, originals, sharedPairs, speakersOf, wordsInOriginal } from '../site/story.ts';

const { articles, actors, places, excerpts, events, links, disagreements, story } = corpus;
const marks = [...events, ...links];

const text = (value: string | null) => (value ?? '').replace(/\s+/g, ' ').trim();
const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
const tally = <T>(values: readonly T[]) =>
	values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<T, number>());

/** The number, or the words, that a page gives for a fact. */
const fact = async (page: Page, name: string) => text(await page.locator(`[data-fact="${name}"]`).first().textContent());
const numberOf = async (page: Page, name: string) => parseInt(await fact(page, name), 10);

/** The rows of a table, cell by cell. */
const rows = (page: Page, name: string) =>
	page
		.locator(`[data-table="${name}"] tbody tr`)
		.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim())));

for (const address of ['method/', 'disagreements/']) {
	test(`/${address} has no script, a way back, and no link that leads nowhere`, async ({ page, request }) => {
		await page.goto(address);
		await expect(page.locator('script')).toHaveCount(0);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page).toHaveTitle(new RegExp(story.title));
		const hrefs = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const here = page.url();
		expect(hrefs).toContain(new URL('../', here).href);
		for (const href of new Set(hrefs)) {
			if (href.startsWith(`${here}#`)) {
				await expect.soft(page.locator(`[id="${href.slice(here.length + 1)}"]`), href).toHaveCount(1);
				continue;
			}
			expect.soft((await request.get(href)).status(), href).toBe(200);
		}
	});
}

test('the foot of the map leads to the pages of text, in the embed in a new tab', async ({ page }) => {
	const foot = () =>
		page
			.locator('footer nav a')
			.evaluateAll((all) => (all as HTMLAnchorElement[]).map((link) => [link.textContent!.trim(), link.pathname, link.target]));
	const expected = (target: string) => [
		['How to read this map', '/method/', target],
		[`Where accounts differ (${disagreements.length})`, '/disagreements/', target],
		['Data', '/data/', target]
	];
	await openDrawn(page, `place/${places[0]!.id}/`);
	expect(await foot()).toEqual(expected(''));
	await openDrawn(page, 'embed/');
	expect(await foot()).toEqual(expected('_blank'));
	await openDrawn(page);
	await page.locator('footer nav a').first().click();
	await expect(page.locator('h1')).toHaveText('How to read this map');
	await expect(page.locator('.stage, script'), 'it is loaded, and not built by the router').toHaveCount(0);
});

test('the numbers on the page of method are those of the published corpus', async ({ page }) => {
	await page.goto('method/');
	const articleOf = (id: string) => excerptOf(id).article;
	const sources = (mark: (typeof marks)[number]) => new Set(mark.excerpts.map(articleOf));
	const inferred = marks.filter(({ date, dateBasis }) => date !== null && dateBasis.kind === 'inferred');
	const undated = marks.filter(({ date }) => date === null);
	const cited = new Set(marks.flatMap((mark) => mark.excerpts));
	const uncited = excerpts.filter(({ id }) => !cited.has(id)).length;
	const stated = articles.filter(({ publishedBasis }) => publishedBasis.kind === 'stated').length;
	const numbers: Record<string, number> = {
		marks: marks.length,
		arcs: ARCS.length,
		events: EVENTS.length,
		undrawn: marks.length - ARCS.length - EVENTS.length,
		excerpts: excerpts.length,
		spoken: excerpts.length,
		parts: excerpts.filter(({ part }) => part !== undefined).length,
		'dated-marks': marks.length,
		'stated-marks': marks.length - inferred.length - undated.length,
		'inferred-marks': inferred.length,
		'undated-marks': undated.length,
		'dated-articles': stated,
		'dated-articles-whole': articles.length,
		places: places.length,
		'places-named': places.filter(({ placed }) => placed === 'named').length,
		articles: articles.length,
		'articles-with-outlet': articles.filter(({ outlet }) => outlet !== null).length,
		'articles-with-date': stated,
		alone: marks.filter((mark) => sources(mark).size === 1).length,
		shared: sharedPairs().length,
		...(uncited > 0 && { uncited })
	};
	for (const [stance, number] of tally(excerpts.map(({ stance }) => stance))) numbers[`stance-${stance}`] = number;
	for (const [speech, number] of tally(excerpts.map(({ speech }) => speech))) numbers[`speech-${speech}`] = number;
	for (const [status, number] of tally(marks.map(({ status }) => status))) numbers[`status-${status}`] = number;
	for (const [name, number] of Object.entries(numbers)) expect.soft(await numberOf(page, name), name).toBe(number);

	const outlets = tally(articles.map(({ outlet }) => outlet ?? 'Not named in the text'));
	const quoted = tally(excerpts.map(({ article }) => article));
	const byOutlet = [...outlets].map(([outlet, number]) => {
		const own = articles.filter((article) => (article.outlet ?? 'Not named in the text') === outlet);
		return [outlet, `${number}`, `${own.reduce((sum, { id }) => sum + (quoted.get(id) ?? 0), 0)}`];
	});
	expect.soft((await rows(page, 'outlets')).toSorted()).toEqual(byOutlet.toSorted());
	const byArticle = articles.map(({ id }) => {
		const resting = marks.filter((mark) => sources(mark).has(id));
		return [id, quoted.get(id) ?? 0, resting.length, resting.filter((mark) => sources(mark).size === 1).length];
	});
	const told = await page
		.locator('[data-article]')
		.evaluateAll((all) => all.map((line) => [line.getAttribute('data-article'), ...(line.textContent!.match(/\d+/g) ?? []).map(Number)]));
	expect.soft(told).toEqual(byArticle);

	const byStart = articles.map(({ published }) => ({ published, days: readDate(published) })) as {
		published: string;
		days: { earliest: string; latest: string };
	}[];
	const first = byStart.toSorted((a, b) => a.days.earliest.localeCompare(b.days.earliest))[0]!.published;
	const last = byStart.toSorted((a, b) => b.days.latest.localeCompare(a.days.latest))[0]!.published;
	const published = [...new Set([first, last].map(dateWords))];
	expect.soft(await fact(page, 'published')).toBe(published.join(' to '));
	const days = marks.flatMap(({ date }) => {
		const read = date === null ? undefined : readDate(date);
		return read && 'earliest' in read ? [read.earliest, read.latest] : [];
	});
	const years = days
		.filter((day) => day > '0001-01-01' && day < '9999')
		.map((day) => day.slice(0, 4))
		.toSorted();
	expect.soft(await fact(page, 'happened')).toBe(`${years[0]} to ${years.at(-1)}`);
});

test('the page of method tells whose voice is there, and whose is not', async ({ page }) => {
	await page.goto('method/');
	const spoken = tally(excerpts.flatMap(speakersOf));
	const kinds = await page.locator('[data-voices]').evaluateAll((all) =>
		all.map((line) => ({
			kind: line.getAttribute('data-voices'),
			excerpts: parseInt(line.previousElementSibling!.querySelector('.number')!.textContent!, 10),
			speakers: [...line.textContent!.matchAll(/(?:^|, )(.+?) \((\d+)\)/g)].map(([, name, number]) => [name, Number(number)])
		}))
	);
	expect(kinds[0]).toEqual({ kind: 'article', excerpts: excerpts.filter(({ speaker }) => !nameOf(speaker)).length, speakers: [] });
	const own = kinds[0]!.excerpts;
	const byKind = new Map(actors.map(({ id, kind }) => [id, kind]));
	for (const { kind, excerpts: number } of kinds.slice(1)) {
		expect.soft(number, `${kind}`).toBe(excerpts.filter((each) => speakersOf(each).some((id) => byKind.get(id) === kind)).length);
	}
	expect(own + excerpts.filter((each) => speakersOf(each).some((id) => byKind.has(id))).length).toBe(excerpts.length);
	const named = [...spoken].flatMap(([id, number]) => (nameOf(id) ? [[nameOf(id), number]] : []));
	expect(kinds.flatMap(({ speakers }) => speakers).toSorted()).toEqual(named.toSorted());
	for (const { kind, speakers } of kinds.slice(1)) {
		for (const [name] of speakers) expect.soft(actors.find((actor) => actor.name === name)?.kind, `${name}`).toBe(kind);
	}

	const takingPart = new Set([
		...events.flatMap((event) => event.actors),
		...links.flatMap(({ fromActor, toActor }) => [fromActor, toActor])
	]);
	const published = new Set(articles.map(({ outlet }) => outlet));
	const here = actors.filter(({ kind, name, names }) => kind === 'outlet' && [name, ...names].some((spelling) => published.has(spelling)));
	const silent = actors
		.filter((actor) => takingPart.has(actor.id) && !spoken.has(actor.id) && !here.includes(actor))
		.map(({ name }) => name);
	const shown = (await page.locator('[data-silent]').allTextContents()).flatMap((list) => text(list).split(', '));
	expect(shown.toSorted()).toEqual(silent.toSorted());

	const heard = actors
		.filter((actor) => actor.kind === 'outlet' && !here.includes(actor))
		.map(({ id, name }) => ({ name, count: excerpts.filter((each) => speakersOf(each).includes(id) || each.via?.includes(id)).length }))
		.filter(({ count }) => count > 0);
	if (heard.length === 0) return await expect(page.locator('[data-fact="relayed"]')).toHaveCount(0);
	expect(await fact(page, 'relayed')).toBe(
		heard.map(({ name, count }) => `${name} (${count} excerpt${count === 1 ? '' : 's'})`).join(', ')
	);
});

test('the page of method lists every inferred date with its reason, and every place that is implied or an area', async ({ page }) => {
	await page.goto('method/');
	const inferred = [
		...articles
			.filter(({ publishedBasis }) => publishedBasis.kind === 'inferred')
			.map((each) => [each.id, each.published, each.publishedBasis] as const),
		...marks
			.filter(({ date, dateBasis }) => date !== null && dateBasis.kind === 'inferred')
			.map((each) => [each.id, each.date!, each.dateBasis] as const)
	];
	expect(await page.locator('[data-inferred]').count()).toBe(inferred.length);
	for (const [id, date, { reason }] of inferred) {
		const told = text(await page.locator(`[data-inferred="${id}"] + dd`).textContent());
		expect.soft(told, id).toContain(dateWords(date));
		expect.soft(told, id).toContain(text(reason));
	}
	const listed = await page
		.locator('[data-placed]')
		.evaluateAll((all) => all.map((place) => [place.getAttribute('data-id'), place.getAttribute('data-placed')]));
	const expected = places.filter(({ placed }) => placed !== 'named').map(({ id, placed }) => [id, placed]);
	expect(listed.toSorted()).toEqual(expected.toSorted());
	await expect(page.getByText(text(story.borders))).toBeVisible();
});

test('the page of method explains every kind that the marks have, with how many have it', async ({ page }) => {
	await page.goto('method/');
	const told = await page
		.locator('[data-kind]')
		.evaluateAll((all) =>
			all.map((each) => [each.getAttribute('data-kind'), each.previousElementSibling!.textContent, each.textContent!.trim()])
		);
	const expected = (type: 'event' | 'link', kinds: typeof corpus.eventKinds | typeof corpus.linkKinds, all: readonly { kind: string }[]) =>
		kinds.map(({ id, label, definition, drawing }) => {
			const number = all.filter(({ kind }) => kind === id).length;
			return [
				`${type} ${id}`,
				`${label} ${number} ${type}${number === 1 ? '' : 's'}`,
				drawing === 'none' ? `${definition} It has no sign on the map.` : definition
			];
		});
	expect(told).toEqual([...expected('event', corpus.eventKinds, events), ...expected('link', corpus.linkKinds, links)]);
	expect(new Set(marks.map(({ kind }) => kind)).size).toBeGreaterThan(20);
});

test('the example on the page of method is an excerpt’s own file, digest and offsets', async ({ page }) => {
	await page.goto('method/');
	const example = page.locator('[data-example]');
	const excerpt = excerptOf((await example.getAttribute('data-example'))!);
	const article = articles.find(({ id }) => id === excerpt.article)!;
	await expect(example).toContainText(article.file);
	await expect(example).toContainText(`slice(${excerpt.start}, ${excerpt.end})`);
	expect(await fact(page, 'sha256')).toBe(article.sha256);
	expect(await page.locator('main .exact').textContent()).toBe(excerpt.exact);
	if (originals === undefined) return;
	expect(
		createHash('sha256')
			.update(readFileSync(path.join(originals, article.file)))
			.digest('hex')
	).toBe(article.sha256);
	expect(wordsInOriginal(excerpt.id)).toBe(excerpt.exact);
});
