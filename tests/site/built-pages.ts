/** Finds the pages of a built site and reads each as a document, without a browser and without running scripts. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** Pages without a map: plain text, and no script of the project. */
export const TEXT_PAGES = ['data/', 'disagreements/', 'method/'];

/** Addresses below the site's root, without a slash in front: '', 'articles/', 'articles/<id>/'; without old ones, which lead on. Sorted. */
export function builtPages(site: string): string[] {
	if (!existsSync(site)) return [];
	return readdirSync(site, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(path.sep).join('/'))
		.filter((file) => file.endsWith('.html') && file !== '404.html' && !leadsOn(path.join(site, file)))
		.map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
		.sort();
}

const leadsOn = (file: string) => readFileSync(file, 'utf8').includes('http-equiv="refresh"');

/** The file of a page as a host finds it. */
export const fileOf = (site: string, address: string) => path.join(site, address.endsWith('.html') ? address : `${address}index.html`);

const read = new Map<string, Document>();

/** A page of a site as a document, read once for all tests, none of which may change it. Throws where there is no such page. */
export function readPage(site: string, address: string): Document {
	const file = fileOf(site, address);
	const known = read.get(file);
	if (known) return known;
	const { document } = parseHTML(readFileSync(file, 'utf8'));
	read.set(file, document);
	return document;
}

/** Words as a reader sees them: each run of whitespace is a space. */
export const squeeze = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The words of an element as a reader sees them. */
export const text = (element: Element | null | undefined) => squeeze(element?.textContent ?? '');

/** The words of every element that matches a selector. */
export const textsOf = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)].map(text);

/** Where each link inside a document leads, from the site's root and without its fragment: `place/bamako/`, `data/#format` is `data/`. */
export function targetsOf(document: Document, address: string): string[] {
	const root = 'https://site.invalid/';
	return [...document.querySelectorAll('a[href]')].map((link) => {
		const url = new URL(link.getAttribute('href')!, root + address);
		return url.href.startsWith(root) ? decodeURI(url.pathname.slice(1)) : url.href;
	});
}
