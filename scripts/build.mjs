/** `npm run build` says in one line what was built. Vite's output is shown where the build fails, by `npx vite build` always. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { capture, isMain, root } from './run.mjs';
import { PROGRESS } from './site/picture-progress.mjs';
import { FERRY, siteFolder, workingFolder } from './site/out.mjs';
import { Steps } from './steps.mjs';

/** Lines of a stack trace that lie inside packages: the lines of the project above say enough. */
const FOREIGN_FRAME = /^ +at .*(node_modules|node:internal|\.vite-temp)/;

/**
 * @param {Steps} steps
 * @param {string} name of the step
 * @param {Record<string, string>} [environment] GEODATA and OUT, where the build needs others than this process has
 */
export function buildSite(steps, name, environment = {}) {
	const out = siteFolder({ ...process.env, ...environment });
	const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const env = { ...process.env, ...environment };
	let pictures = '';
	return steps.run(
		name,
		async () => {
			const { code, output } = await capture(process.execPath, [vite, 'build', '--logLevel', 'warn'], { env }, (part) => {
				pictures = part.match(PROGRESS)?.at(-1) ?? pictures;
			});
			if (code === 0) return { code, output, note: sizeOf(path.join(root, out)) + withoutSite(env) };
			return {
				code,
				output: output
					.split('\n')
					.filter((line) => !FOREIGN_FRAME.test(line))
					.join('\n')
			};
		},
		() => pictures || pagesIn(path.join(root, workingFolder(out), 'output', 'prerendered'))
	);
}

/**
 * What a site goes without where its address is not known.
 * @param {Record<string, string | undefined>} env
 */
const withoutSite = (env) => (env['SITE'] ? '' : ', no pictures for shared links, sitemap and oEmbed without SITE=https://…');

/** @param {string} folder */
function filesIn(folder) {
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' });
	} catch {
		return [];
	}
}

/** @param {string} folder */
function pagesIn(folder) {
	const pages = filesIn(folder).filter((file) => file.endsWith('.html')).length;
	return pages > 0 ? `${pages} pages` : '';
}

/** @param {string} folder */
function sizeOf(folder) {
	const bytes = filesIn(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
	return `${pagesIn(folder)}, ${(bytes / 1e6).toFixed(0)} MB`;
}

if (isMain(import.meta.url)) {
	const ferry = process.argv[2] === 'ferry';
	const { code } = await buildSite(new Steps(), ferry ? 'Build of the ferry story' : 'Build', ferry ? FERRY : {});
	process.exitCode = code;
}
