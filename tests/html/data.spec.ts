/** The data page: every file that the page offers is there, has the right type, and is what the page says. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { readPage, targetsOf, text, textsOf } from '../site/built-pages.ts';
import { SITE, corpus } from '../site/real.ts';

const TYPES: Record<string, string> = {
	'corpus.json': 'application/json',
	'places.geojson': 'application/geo+json',
	'events.geojson': 'application/geo+json',
	'links.geojson': 'application/geo+json',
	'excerpts.csv': 'text/csv;charset=utf-8',
	'annotations.jsonld': 'application/ld+json',
	'citations.txt': 'text/plain;charset=utf-8',
	'citations.csl.json': 'application/json'
};

const page = readPage(SITE, 'data/');

test('every file is listed with its size and what it holds, and is served as what it is', async () => {
	const links = [...page.querySelectorAll('a[download]')];
	expect(links.map(text)).toEqual(Object.keys(TYPES));
	const site = await serve({ dir: SITE, port: 0 });
	try {
		for (const link of links) {
			const name = text(link);
			const response = await fetch(new URL(link.getAttribute('href')!, `${site.url}data/`));
			expect.soft(response.status, name).toBe(200);
			expect.soft(response.headers.get('content-type'), name).toBe(TYPES[name]);
			const term = [...page.querySelectorAll('dt')].find((each) => text(each).includes(name));
			const details = text(term?.nextElementSibling?.nextElementSibling);
			expect.soft(details).toContain(`${((await response.arrayBuffer()).byteLength / 1000).toFixed(1)} kB`);
			if (/excerpts|annotations|citations/.test(name)) expect.soft(details).toContain(`${corpus.excerpts.length} excerpts`);
		}
	} finally {
		await site.close();
	}
});

test('the digest shown is that of the corpus as served, and those of the articles are those of the corpus', () => {
	const served = readFileSync(path.join(SITE, 'data/corpus.json'));
	expect(text(page.querySelector('[data-digest]'))).toBe(createHash('sha256').update(served).digest('hex'));
	const articles = [...page.querySelectorAll('[data-article]')].map((each) => textsOf(each, 'code'));
	expect(articles).toEqual(corpus.articles.map(({ file, sha256 }) => [file, sha256]));
});

test('the list of all digests is linked, and is that of the site', () => {
	expect(targetsOf(page, 'data/')).toContain('SHA256SUMS');
	const served = createHash('sha256')
		.update(readFileSync(path.join(SITE, 'data/corpus.json')))
		.digest('hex');
	expect(readFileSync(path.join(SITE, 'SHA256SUMS'), 'utf8')).toContain(`${served}  data/corpus.json`);
});

test('says how much there is, and leads back to the map', () => {
	const { articles, excerpts, events, links, places, disagreements, story } = corpus;
	expect(page.title).toBe(`Data – ${story.title}`);
	const told = textsOf(page, 'main > p').find((each) => each.includes(`${excerpts.length} excerpts`));
	for (const count of [
		`${excerpts.length} excerpts`,
		`${articles.length} articles`,
		`${events.length + links.length} marks`,
		`${places.length} places`,
		`${disagreements.filter(({ wording }) => !wording).length} questions on which accounts differ`
	]) {
		expect.soft(told).toContain(count);
	}
	expect(targetsOf(page, 'data/')[0]).toBe('');
	expect(text(page.querySelector('header a'))).toContain(story.title);
});
