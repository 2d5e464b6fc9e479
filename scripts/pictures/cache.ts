/** Pictures that were drawn before, by the digest of all that they are drawn from, so that a build draws only what has changed. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

const FOLDER = path.join(root, 'node_modules/.cache/pictures');
/** The code and the files that draw, besides what is drawn. Those of packages are named by their versions. */
const DRAWN_BY = [
	'scripts/pictures',
	'src/lib/exports/web',
	'src/lib/geometry',
	'src/lib/map/basemap.ts',
	'src/lib/scene',
	'src/lib/words'
];
const FILES = ['src/app.css', 'static/basemap/world.json', 'static/favicon.svg', 'package-lock.json'];
/** What no build has asked for in so many milliseconds is thrown away. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

let drawnBy: string | undefined;

/** The picture of what is given, from the cache or drawn now. */
export async function cached(input: unknown, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
	drawnBy ??= digestOfCode();
	const key = createHash('sha256').update(drawnBy).update(JSON.stringify(input)).digest('hex');
	const file = path.join(FOLDER, `${key}.png`);
	if (existsSync(file)) {
		const now = new Date();
		utimesSync(file, now, now);
		return readFileSync(file);
	}
	const picture = await draw();
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(file, picture);
	return picture;
}

/** Throws away what was not asked for in a long time. */
export function tidyCache(): void {
	if (!existsSync(FOLDER)) return;
	const files = readdirSync(FOLDER).map((name) => path.join(FOLDER, name));
	for (const file of files) if (statSync(file).mtimeMs < Date.now() - KEPT) rmSync(file);
}

/** The digest of the code, of the libraries that turn it into bytes, and of the processor, on which the last bit of a colour may depend. */
function digestOfCode(): string {
	const hash = createHash('sha256').update(`${process.versions.zlib} ${process.arch}`);
	for (const name of [...DRAWN_BY, ...FILES]) addFile(hash, path.join(root, name));
	return hash.digest('hex');
}

function addFile(hash: Hash, file: string): void {
	if (!statSync(file).isDirectory()) {
		if (!file.endsWith('.test.ts')) hash.update(path.relative(root, file).split(path.sep).join('/')).update(readFileSync(file));
		return;
	}
	for (const name of readdirSync(file).sort()) addFile(hash, path.join(file, name));
}
