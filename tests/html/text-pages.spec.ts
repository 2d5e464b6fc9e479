/** The pages of text: no script, the way back, and how to read the map, with numbers that are counted here again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { basesOf } from '../../src/lib/corpus/basis.ts';
import { findItem, type Mark } from '../../src/lib/corpus/queries.ts';
import { readDate } from '../../src/lib/intake/dates.ts';
import { TEXT_PAGES, readPage, squeeze, targetsOf, text, textsOf } from '../site/built-pages.ts';
import { ARCS, EVENTS, SITE, corpus, dateWords, excerptOf, originals, sharedPairs, wordsInOriginal } from '../site/real.ts';
import { speakersOf } from '../site/story.ts';

const { articles, actors, places, excerpts, events, links, disagreements, story } = corpus;
const marks = [...events, ...links];

const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
const tally = <T>(values: readonly T[]) =>
	values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<T, number>());

const page = readPage(SITE, 'method/');

/** The number, or the words, that the page gives for a fact. */
const fact = (name: string) => text(page.querySelector(`[data-fact="${name}"]`));
const numberOf = (name: string) => parseInt(fact(name), 10);

/** The rows of a table, cell by cell. */
const rows = (name: string) => [...page.querySelectorAll(`[data-table="${name}"] tbody tr`)].map((row) => [...row.children].map(text));

test('pages of text have no script, a way back and the title of the story, and lead to each other', () => {
	for (const address of TEXT_PAGES) {
		const document = readPage(SITE, address);
		expect.soft(document.querySelectorAll('script:not([type="application/ld+json"])').length, `scripts in /${address}`).toBe(0);
		expect.soft(document.title, address).toContain(story.title);
		const targets = targetsOf(document, address);
		for (const other of ['', ...TEXT_PAGES.filter((each) => each !== address)]) expect.soft(targets, `/${address}`).toContain(other);
	}
});

test('the foot of the map leads to the pages of text', () => {
	for (const address of ['', `place/${places[0]!.id}/`]) {
		const document = readPage(SITE, address);
		const foot = [...document.querySelectorAll('footer nav a')];
		const names = disagreements.filter(({ wording }) => wording).length;
		const questions = `(${disagreements.length - names}${names > 0 ? `; on names: ${names}` : ''})`;
		expect(foot.map(text)).toEqual(['How to read this map', `Where accounts differ ${questions}`, 'Data', 'Embed this map']);
		const leads = targetsOf(document, address).filter((each) => TEXT_PAGES.includes(each));
		expect(leads.slice(-3)).toEqual(['method/', 'disagreements/', 'data/']);
	}
});

test('the numbers on the page of method are those of the published corpus', () => {
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
	const bases = marks.flatMap(({ id }) => basesOf(corpus, findItem(corpus, id) as Mark));
	for (const [basis, number] of tally(bases)) numbers[`basis-${basis}`] = number;
	for (const [name, number] of Object.entries(numbers)) expect.soft(numberOf(name), name).toBe(number);

	const outlets = tally(articles.map(({ outlet }) => outlet ?? 'Not named in the text'));
	const quoted = tally(excerpts.map(({ article }) => article));
	const byOutlet = [...outlets].map(([outlet, number]) => {
		const own = articles.filter((article) => (article.outlet ?? 'Not named in the text') === outlet);
		return [outlet, `${number}`, `${own.reduce((sum, { id }) => sum + (quoted.get(id) ?? 0), 0)}`];
	});
	expect.soft(rows('outlets').toSorted()).toEqual(byOutlet.toSorted());
	const byArticle = articles.map(({ id }) => {
		const resting = marks.filter((mark) => sources(mark).has(id));
		return [id, quoted.get(id) ?? 0, resting.length, resting.filter((mark) => sources(mark).size === 1).length];
	});
	const told = [...page.querySelectorAll('[data-article]')].map((line) => [
		line.getAttribute('data-article'),
		...(line.textContent!.match(/\d+/g) ?? []).map(Number)
	]);
	expect.soft(told).toEqual(byArticle);

	const byStart = articles.map(({ published }) => ({ published, days: readDate(published) })) as {
		published: string;
		days: { earliest: string; latest: string };
	}[];
	const first = byStart.toSorted((a, b) => a.days.earliest.localeCompare(b.days.earliest))[0]!.published;
	const last = byStart.toSorted((a, b) => b.days.latest.localeCompare(a.days.latest))[0]!.published;
	const published = [...new Set([first, last].map(dateWords))];
	expect.soft(fact('published')).toBe(published.join(' to '));
	const days = marks.flatMap(({ date }) => {
		const read = date === null ? undefined : readDate(date);
		return read && 'earliest' in read ? [read.earliest, read.latest] : [];
	});
	const years = days
		.filter((day) => day > '0001-01-01' && day < '9999')
		.map((day) => day.slice(0, 4))
		.toSorted();
	expect.soft(fact('happened')).toBe(`${years[0]} to ${years.at(-1)}`);
});

test('the page of method explains every kind that the marks have, with how many have it', () => {
	const told = [...page.querySelectorAll('[data-kind]')].map((each) => [
		each.getAttribute('data-kind'),
		text(each.previousElementSibling),
		text(each)
	]);
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

test('the page of method tells whose voice is there, and whose is not', () => {
	const spoken = tally(excerpts.flatMap(speakersOf));
	const kinds = [...page.querySelectorAll('[data-voices]')].map((line) => ({
		kind: line.getAttribute('data-voices'),
		excerpts: parseInt(line.previousElementSibling!.querySelector('.number')!.textContent!, 10),
		speakers: [...line.textContent!.matchAll(/(?:^|, )(.+?) \((\d+)\)/g)].map(([, name, number]) => [name, Number(number)])
	}));
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
	const shown = textsOf(page, '[data-silent]').flatMap((list) => list.split(', '));
	expect(shown.toSorted()).toEqual(silent.toSorted());

	const heard = actors
		.filter((actor) => actor.kind === 'outlet' && !here.includes(actor))
		.map(({ id, name }) => ({ name, count: excerpts.filter((each) => speakersOf(each).includes(id) || each.via?.includes(id)).length }))
		.filter(({ count }) => count > 0);
	if (heard.length === 0) return expect(page.querySelectorAll('[data-fact="relayed"]').length).toBe(0);
	expect(fact('relayed')).toBe(heard.map(({ name, count }) => `${name} (${count} excerpt${count === 1 ? '' : 's'})`).join(', '));
});

test('the page of method lists every inferred date with its reason, and every place that is implied or an area', () => {
	const inferred = [
		...articles
			.filter(({ publishedBasis }) => publishedBasis.kind === 'inferred')
			.map((each) => [each.id, each.published, each.publishedBasis] as const),
		...marks
			.filter(({ date, dateBasis }) => date !== null && dateBasis.kind === 'inferred')
			.map((each) => [each.id, each.date!, each.dateBasis] as const)
	];
	expect(page.querySelectorAll('[data-inferred]').length).toBe(inferred.length);
	for (const [id, date, { reason }] of inferred) {
		const told = text(page.querySelector(`[data-inferred="${id}"] + dd`));
		expect.soft(told, id).toContain(dateWords(date));
		expect.soft(told, id).toContain(squeeze(reason ?? ''));
	}
	const listed = [...page.querySelectorAll('[data-placed]')].map((place) => [
		place.getAttribute('data-id'),
		place.getAttribute('data-placed')
	]);
	const expected = places.filter(({ placed }) => placed !== 'named').map(({ id, placed }) => [id, placed]);
	expect(listed.toSorted()).toEqual(expected.toSorted());
	expect(text(page.querySelector('main'))).toContain(squeeze(story.borders));
});

test('the example on the page of method is an excerpt’s own file, digest and offsets', () => {
	const example = page.querySelector('[data-example]')!;
	const excerpt = excerptOf(example.getAttribute('data-example')!);
	const article = articles.find(({ id }) => id === excerpt.article)!;
	expect(text(example)).toContain(article.file);
	expect(text(example)).toContain(`slice(${excerpt.start}, ${excerpt.end})`);
	expect(fact('sha256')).toBe(article.sha256);
	expect(page.querySelector('main .exact')!.textContent).toBe(excerpt.exact);
	if (originals === undefined) return;
	expect(
		createHash('sha256')
			.update(readFileSync(path.join(originals, article.file)))
			.digest('hex')
	).toBe(article.sha256);
	expect(wordsInOriginal(excerpt.id)).toBe(excerpt.exact);
});
