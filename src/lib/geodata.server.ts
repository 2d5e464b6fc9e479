import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { notIgnored, workTreeOf } from './exposed-originals.server.ts';
import { parseCorpus, type CorpusResult } from './intake/parse-corpus.ts';
import { formatProblems } from './intake/problems.ts';
import type { Calendar, Corpus } from './corpus/types.ts';

// Only this module and scripts/ read the story's data from files. GEODATA names the folder of the story, ORIGINALS the folder of the
// story's articles.

/** The limits of reading: more is refused unread. The intake has limits of its own for parsing. */
const MAX_FILE_BYTES = 100_000_000;
const MAX_FILES = 20_000;

/** Names in the story's folder that are no part of the story. */
const NOT_STORY = new Set(['README.md', 'schema', 'originals']);

export type Folders = { geodata: string; originals: string | undefined };

/** Thrown where a named folder is no folder: a fault of how the command was called. */
export class FolderError extends Error {}

/** Thrown where a file is refused unread, as too large or a link out of the folder: a fault of the data, found before any parsing. */
export class FileError extends Error {}

/** The folders that the environment names; without ORIGINALS, `originals/` inside the story's folder if there is such a folder. */
export function foldersOf(environment: Record<string, string | undefined>): Folders {
	const geodata = environment.GEODATA || 'geodata';
	const own = join(geodata, 'originals');
	return { geodata, originals: environment.ORIGINALS || (existsSync(own) ? own : undefined) };
}

/**
 * Everything wrong with the story in a folder, or the story. Throws only where the files cannot be read at all: a FolderError or a
 * FileError.
 */
export function readGeodata({ geodata, originals }: Folders): CorpusResult {
	const files = readFolder(geodata, (name) => !NOT_STORY.has(name));
	const articles = originals === undefined ? undefined : readFolder(originals, () => true);
	return parseCorpus({ files, originals: articles, folder: displayPath(geodata), exposed: exposedOf(geodata, originals) });
}

/**
 * The originals that git would take along with the story, as paths for messages: files in `originals/` of the story's folder, and files in
 * the folder that ORIGINALS names, where that folder lies in the story's work tree.
 */
function exposedOf(geodata: string, originals: string | undefined): string[] {
	const tree = workTreeOf(geodata);
	const folders = new Set([join(geodata, 'originals'), originals ?? geodata]);
	folders.delete(geodata);
	return [...folders]
		.filter((folder) => existsSync(folder) && workTreeOf(folder) === tree)
		.flatMap((folder) =>
			notIgnored(
				folder,
				listFiles(folder, () => true)
			).map((file) => `${displayPath(folder)}/${file}`)
		);
}

/** The git work tree that would take the originals along, where that tree is another than the story's; null where there is none. */
export function otherTreeOf({ geodata, originals }: Folders): string | null {
	const tree = originals === undefined ? null : workTreeOf(originals);
	if (originals === undefined || tree === null || tree === workTreeOf(geodata)) return null;
	return notIgnored(
		originals,
		listFiles(originals, () => true)
	).length > 0
		? tree
		: null;
}

/** The corpus that the build is made of. Throws one error with every problem, so that bad data stops the build and never meets a reader. */
export function loadGeodata(): { corpus: Corpus; dates: Calendar } {
	const folders = foldersOf(process.env);
	const fingerprint = [folders.geodata, folders.originals].map((folder) => (folder === undefined ? '' : stamp(folder))).join('\n');
	if (loaded?.fingerprint === fingerprint) return loaded;
	const { corpus, dates, ...found } = readGeodata(folders);
	if (!corpus || !dates) throw new Error(`the story in ${folders.geodata} has problems\n${formatProblems(found)}`);
	loaded = { corpus, dates, fingerprint };
	return loaded;
}

/** Every page asks for the corpus while the page is prerendered; the corpus is parsed again only when a file has changed. */
let loaded: { corpus: Corpus; dates: Calendar; fingerprint: string } | undefined;

function readFolder(folder: string, wanted: (name: string) => boolean): Map<string, Uint8Array> {
	return new Map(listFiles(folder, wanted).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

function stamp(folder: string): string {
	const lines = listFiles(folder, (name) => !NOT_STORY.has(name)).map((path) => {
		const { size, mtimeMs } = statSync(join(folder, path));
		return `${path} ${size} ${mtimeMs}`;
	});
	return [folder, ...lines].join('\n');
}

/** Paths of the files in a folder, with forward slashes; `wanted` chooses among the names at the top of the folder. */
function listFiles(folder: string, wanted: (name: string) => boolean): string[] {
	const root = realFolder(folder);
	const files: string[] = [];
	const walk = (directory: string) => {
		for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
			if (entry.name.startsWith('.') || (directory === root && !wanted(entry.name))) continue;
			const path = join(directory, entry.name);
			const target = realpathOrNull(path);
			if (target === null || !target.startsWith(root + sep)) {
				throw new FileError(`${path} leads out of ${folder}, to ${target ?? 'nothing'}; put the file itself there`);
			}
			const stat = statSync(target);
			if (stat.isDirectory()) {
				// Following a link to a folder above would go round for ever.
				if (entry.isSymbolicLink()) throw new FileError(`${path} is a link to a folder; put the files themselves there`);
				walk(path);
				continue;
			}
			if (stat.size > MAX_FILE_BYTES) throw new FileError(`${path} has ${stat.size} bytes; at most ${MAX_FILE_BYTES} are read`);
			if (files.push(relative(root, path).split(sep).join('/')) > MAX_FILES) {
				throw new FileError(`${folder} has more than ${MAX_FILES} files`);
			}
		}
	};
	walk(root);
	return files;
}

function realFolder(folder: string): string {
	const root = realpathOrNull(resolve(folder));
	if (root === null || !statSync(root).isDirectory())
		throw new FolderError(`${folder} is not a folder; set GEODATA and ORIGINALS to folders`);
	return root;
}

function realpathOrNull(path: string): string | null {
	try {
		return realpathSync(path);
	} catch {
		return null;
	}
}

function displayPath(folder: string): string {
	const path = relative(process.cwd(), resolve(folder)).split(sep).join('/');
	return path === '' ? '.' : path;
}
