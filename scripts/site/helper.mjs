/**
 * Writes the script for host pages into a built site: `embed/vN.N.N.js` with its types beside, and `embed/versions.json` with the digest that host
 * pages name in `integrity`. The bytes of a version never change: a change is a new version.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../run.mjs';

/** Stands in the name of the file. A test compares the digest in `docs/embed.md` with the file's. */
const VERSION = '1.0.0';
const SOURCE = path.join(root, 'src/lib/embed/host');

/** @typedef {{ version: string, script: string, types: string, integrity: string }} Helper `script` and `types` are names of files in `embed/` */

/** @param {string} folder the built site */
export async function writeHelper(folder) {
	const target = path.join(folder, 'embed');
	mkdirSync(target, { recursive: true });
	const { code, ...helper } = await buildHelper();
	writeFileSync(path.join(target, helper.script), code);
	copyFileSync(path.join(SOURCE, 'citemap-embed.d.ts'), path.join(target, helper.types));
	writeFileSync(path.join(target, 'versions.json'), `${JSON.stringify({ latest: helper }, null, '\t')}\n`);
}

/**
 * The script as one file that works with and without `type="module"`, and leaves no global behind.
 * @returns {Promise<Helper & { code: string }>}
 */
export async function buildHelper() {
	const built = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry: path.join(SOURCE, 'main.ts'), formats: ['iife'], name: 'citemap' }
		}
	});
	const [bundle] = [built].flat();
	if (!bundle || !('output' in bundle)) throw new Error('The script for host pages was not built.');
	const [{ code }] = bundle.output;
	return { version: VERSION, script: `v${VERSION}.js`, types: `v${VERSION}.d.ts`, integrity: integrityOf(code), code };
}

/** @param {string} code */
const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
