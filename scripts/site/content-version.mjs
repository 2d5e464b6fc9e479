/** A name for what a build is made of: the same for the same files, wherever and whenever they are built. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everything but the story that the bytes of the site depend on; what git ignores is none of it. */
const SOURCES = ['src', 'static', 'scripts', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'vite-geodata.ts'];
/** In the story's folder, and never published whole. */
const ORIGINALS = 'originals';

/**
 * Sixteen hexadecimal digits. SvelteKit would take the clock, and write it into every page.
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
 * Adds the names and bytes of a file, or of all in a folder. Lengths stand before what is as long, so that no two inputs run together alike.
 * @param {import('node:crypto').Hash} hash
 * @param {string} file
 * @param {string} name with forward slashes, as it is hashed
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
 * What a folder holds, in an order that no locale changes; nothing for a file.
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
