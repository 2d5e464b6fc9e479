/** A name for the sources of a build: the same files get the same name, wherever and whenever the site is built. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const VITE = ['vite.config.ts', 'vite-first-page.ts', 'vite-geodata.ts', 'vite-map-css.ts', 'vite-preloads.ts'];
/** The files and folders, besides the story, that the version is made of. Git ignores nothing among them. */
const SOURCES = ['src', 'static', 'scripts', 'package.json', 'package-lock.json', 'svelte.config.js', ...VITE];
/** The folder of the originals in the story's folder, which are never published whole. */
const ORIGINALS = 'originals';

/**
 * The version, as sixteen hexadecimal digits. By default SvelteKit would write the time of the build into every page.
 * @param {string} root the project
 * @param {string} story the folder of the story, anywhere
 */
export function contentVersion(root, story) {
	const hash = createHash('sha256');
	for (const name of SOURCES) add(hash, path.join(root, name), name);
	for (const { name } of entriesOf(story)) if (name !== ORIGINALS) add(hash, path.join(story, name), `story/${name}`);
	return hash.digest('hex').slice(0, 16);
}

/**
 * Adds the name and bytes of a file, or of all files in a folder. Lengths stand in front, so that no two inputs run together alike.
 * @param {import('node:crypto').Hash} hash
 * @param {string} file
 * @param {string} name the name to hash, with forward slashes
 */
function add(hash, file, name) {
	if (/\.test\.ts$/.test(name) || !existsSync(file)) return;
	const entries = entriesOf(file);
	if (entries.length > 0) {
		for (const entry of entries) add(hash, path.join(file, entry.name), `${name}/${entry.name}`);
		return;
	}
	const bytes = readFileSync(file);
	hash.update(`${name.length} ${name} ${bytes.length} `).update(bytes);
}

/**
 * The entries of a folder, in an order that no locale changes; none for a file.
 * @param {string} folder
 */
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter(({ name }) => !name.startsWith('.'))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return [];
	}
}
