/** Finds the scripts of a built site by content, since the names are hashes. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const folderOf = (site: string) => path.join(site, '_app/immutable');

function scriptsOf(site: string): string[] {
	const files = readdirSync(folderOf(site), { recursive: true, encoding: 'utf8' });
	return files.filter((file) => file.endsWith('.js')).map((file) => path.join(folderOf(site), file));
}

/** The name of the one script that holds such words. Throws where there is none or more than one. */
export function chunkWith(site: string, words: RegExp): string {
	const found = scriptsOf(site).filter((file) => words.test(readFileSync(file, 'utf8')));
	if (found.length !== 1) throw new Error(`${found.length} scripts of ${site} hold ${words}; expected one`);
	return path.basename(found[0]!);
}

/** The name of the largest script that is no worker: MapLibre. */
export function largestChunk(site: string): string {
	const scripts = scriptsOf(site).filter((file) => !file.includes('workers'));
	return path.basename(scripts.toSorted((a, b) => statSync(b).size - statSync(a).size)[0]!);
}
