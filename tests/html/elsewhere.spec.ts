/** What others show of the pages where links to them are shared, and what programs find: on the built ferry story, whose address is known. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { FERRY } from '../../scripts/site/out.mjs';
import { ICONS, iconPath } from '../../src/lib/exports/web/manifest.ts';
import { builtPages, readPage, text } from '../site/built-pages.ts';
import { SITE as FOLDER, corpus, excerptOf } from '../site/ferry.ts';

const SITE = FERRY.SITE;
const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
/** The head of a page, up to its styles, which come last. */
function headOf(address: string): Document {
	const html = read(address.endsWith('.html') ? address : `${address}index.html`);
	return parseHTML(`${html.slice(0, html.indexOf('<style'))}</head></html>`).document;
}
const isHidden = (address: string) => headOf(address).querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex';
const [HIDDEN, PAGES] = [builtPages(FOLDER).filter(isHidden), builtPages(FOLDER).filter((address) => !isHidden(address))];
const hrefOf = (page: Document, selector: string) => page.querySelector(selector)?.getAttribute('href');
const content = (page: Document, property: string) => page.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content');

/** The file of the site that a whole address names. */
const fileOf = (address: string) => address.slice(SITE.length);

/** Width and height of a PNG, from its first part. */
function sizeOf(name: string): [number, number] {
	const bytes = readFileSync(path.join(FOLDER, name));
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every page says what it is, where it stands, and which picture shows it', () => {
	const pictures = new Set<string>();
	for (const address of PAGES) {
		const page = headOf(address);
		const description = content(page, 'description')!;
		expect.soft(hrefOf(page, 'link[rel="canonical"]'), address).toBe(SITE + address);
		expect.soft(content(page, 'url'), address).toBe(SITE + address);
		expect.soft(page.querySelector('meta[name="description"]')?.getAttribute('content'), address).toBe(description);
		expect.soft(description.length, address).toBeGreaterThan(20);
		expect.soft(page.querySelector('meta[name="twitter:card"]')?.getAttribute('content'), address).toBe('summary_large_image');
		expect.soft(page.title, address).toContain(corpus.story.title);
		const picture = fileOf(content(page, 'image')!);
		expect.soft(sizeOf(picture), address).toEqual([Number(content(page, 'image:width')), Number(content(page, 'image:height'))]);
		expect.soft(content(page, 'image:alt'), address).toContain('A map. Beside it:');
		pictures.add(picture);
	}
	expect([...pictures].map(sizeOf)).toEqual([...pictures].map(() => [1200, 630]));
	// Each point, question, mark, strand, place, actor and excerpt has its own; the story has one, which all other pages show.
	const { points, disagreements, events, links, places, actors, excerpts } = corpus;
	const own = [points, disagreements, events, links, places, actors, excerpts].reduce((sum, { length }) => sum + length, 0);
	const strands = PAGES.filter((address) => address.startsWith('between/')).length;
	expect(pictures.size).toBe(own + strands + 1);
	const bytes = [...pictures].reduce((sum, picture) => sum + statSync(path.join(FOLDER, picture)).size, 0);
	expect(bytes / pictures.size).toBeLessThan(120_000);
});

test('the description of a mark is its quotation, word for word, with who says it', () => {
	for (const { id, excerpts } of corpus.events) {
		const description = content(headOf(`event/${id}/`), 'description')!;
		const words = /[“‘](?:… )?(.*?)(?: …)?[”’] /.exec(description)![1]!;
		expect
			.soft(
				excerpts.some((excerpt) => excerptOf(excerpt).exact.replace(/\s+/g, ' ').includes(words)),
				`${id}: ${description}`
			)
			.toBe(true);
	}
});

test('programs that embed a page are led to its frame: outermost, in its sandbox, with the item open', () => {
	for (const address of PAGES) {
		const page = headOf(address);
		const head = [...page.querySelectorAll('head > *')];
		const link = page.querySelector('link[type="application/json+oembed"]')!;
		// Some hosts read only the beginning of a page.
		expect.soft(head.indexOf(link), address).toBeLessThan(6);
		const told = JSON.parse(read(fileOf(link.getAttribute('href')!))) as Record<string, string | number>;
		expect.soft(told, address).toMatchObject({ version: '1.0', type: 'rich', width: expect.any(Number), height: expect.any(Number) });
		const [, source, title] = /^<iframe src="([^"]*)" title="([^"]*)" [^>]*sandbox="allow-scripts [^"]*"[^>]*><\/iframe>$/.exec(
			String(told.html)
		)!;
		const asked = new URL(source!.replaceAll('&amp;', '&'));
		const kind = /^(data|method|disagreements)\/$/.test(address) || address === '' ? null : address.replace(/^[^/]+\/|\/$/g, '');
		expect.soft([asked.origin + asked.pathname, asked.searchParams.get('item')], address).toEqual([`${SITE}embed/`, kind]);
		expect.soft(title, address).toContain(corpus.story.title);
		expect.soft(sizeOf(fileOf(String(told.thumbnail_url))), address).toEqual([told.thumbnail_width, told.thumbnail_height]);
	}
});

test('what is not to be found says so and nothing else; the sitemap lists all other pages, and robots.txt the sitemap', () => {
	expect(HIDDEN).toContain('embed/');
	for (const address of [...HIDDEN, '404.html']) {
		const page = headOf(address);
		expect.soft([hrefOf(page, 'link[rel="canonical"]'), content(page, 'title')], address).toEqual([undefined, undefined]);
	}
	const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
	expect(listed.toSorted()).toEqual(PAGES.map((address) => SITE + address).toSorted());
	expect(read('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
});

test('files that browsers load are named from the page on, so that a copy of the site loads its own; the icons are there', () => {
	for (const address of PAGES) {
		const page = headOf(address);
		const loaded = [...page.querySelectorAll('link[rel="manifest"], link[rel="icon"], link[rel="stylesheet"]')];
		expect.soft(loaded.length, address).toBeGreaterThan(1);
		for (const link of loaded) expect.soft(link.getAttribute('href'), address).toMatch(/^\.\.?\//);
	}
	const manifest = JSON.parse(read('manifest.webmanifest')) as { name: string; icons: { src: string; sizes: string }[] };
	expect(manifest.name).toBe(corpus.story.title);
	for (const side of ICONS) expect(sizeOf(iconPath(side))).toEqual([side, side]);
	expect(manifest.icons.map(({ src }) => src)).toEqual(['favicon.svg', ...ICONS.map(iconPath)]);
});

test('the feed is well-formed, and tells of what the page on how to read the map tells', () => {
	const feed = read('feed.xml');
	const open: string[] = [];
	for (const [, close, name] of feed.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
		if (close === '') open.push(name!);
		else expect(open.pop()).toBe(name);
	}
	expect(open).toEqual([]);
	expect(feed.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
	const entries = [...feed.matchAll(/<entry>.*?<link href="([^"]*)"><\/link>.*?<\/entry>/gs)].map(([, address]) => address!);
	const page = readPage(FOLDER, 'method/');
	const corrected = [...page.querySelectorAll('[data-corrected]')].map((each) => each.getAttribute('data-corrected'));
	expect(entries.length).toBeGreaterThan(3);
	expect(entries.map((address) => address.split('/').at(-2))).toEqual(corrected);
	expect(text(page.querySelector('[data-fact="corrections"]'))).toBe(`${corrected.length} corrections`);
});
