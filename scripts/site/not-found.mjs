/**
 * The page for unknown addresses. Hosts send this page at any address and at any depth, so the page's links cannot be relative, as on all
 * other pages: the links begin at the host's root, or at the folder that BASE names. Where the site is served from another folder, a
 * script finds that folder.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NOT_FOUND = '404.html';

const LINK = / (href|src)="\.\//g;
const POLICY = /script-src 'self'/;

/** Looks for a file of the site in every folder above the address, the deepest first, and moves the links to the folder with the file. */
const FIND_ROOT = `(async () => {
	const written = document.documentElement.dataset.root;
	const names = location.pathname.split('/');
	while (names.pop() !== undefined && names.length > 0) {
		const root = names.join('/') + '/';
		const found = await fetch(root + 'data/corpus.json', { method: 'HEAD' }).catch(() => null);
		if (!found?.ok || !/json/.test(found.headers.get('content-type') ?? '')) continue;
		for (const link of document.querySelectorAll('a[href^="' + written + '"]'))
			link.setAttribute('href', root + link.getAttribute('href').slice(written.length));
		return;
	}
})();`;

/** @param {string} folder the built site @param {string} [base] the folder of the host that the site is served from */
export function rootNotFound(folder, base = '') {
	const file = path.join(folder, NOT_FOUND);
	writeFileSync(file, rooted(readFileSync(file, 'utf8'), base));
}

/**
 * The page with its links from the root on, and with the script, whose digest the page's policy then allows. Throws where the page is not
 * in the form that SvelteKit gives a page: nobody would notice links that lead nowhere.
 * @param {string} html
 * @param {string} base such as `/a/b`; slashes at its ends do not matter
 */
export function rooted(html, base) {
	const root = `/${base
		.split('/')
		.filter(Boolean)
		.map((name) => `${name}/`)
		.join('')}`;
	const digest = createHash('sha256').update(FIND_ROOT).digest('base64');
	for (const part of [LINK, POLICY]) {
		if (html.search(part) < 0) throw new Error(`${NOT_FOUND} has no ${part}: scripts/site/not-found.mjs expects it.`);
	}
	return html
		.replace(LINK, ` $1="${root}`)
		.replace(POLICY, `script-src 'self' 'sha256-${digest}'`)
		.replace('<html ', `<html data-root="${root}" `)
		.replace('</body>', `<script>${FIND_ROOT}</script></body>`);
}

/**
 * The page as sent by a host that serves the site from a folder.
 * @param {string} html with links from the root on
 * @param {string} base such as `/a/b`, or empty
 */
export function inFolder(html, base) {
	return html.replaceAll(/ (href|src|data-root)="\//g, ` $1="${base}/`);
}
