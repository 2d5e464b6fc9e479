/** Finds the prerendered pages, so that no test has to list them. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pages without a map: plain text, and no script of ours. */
export const TEXT_PAGES = ['data/', 'disagreements/', 'method/'];

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** Addresses below the site's root, without a slash in front: '', 'articles/', 'articles/<id>/'. Sorted. */
export function builtPages(): string[] {
	if (!existsSync(build)) return [];
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(path.sep).join('/'))
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
		.sort();
}
