/**
 * Installs the packages that package-lock.json names, unless all are installed.
 * This module is plain Node without packages, and runs before any package is installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { capture, isMain, npm, root } from './run.mjs';
import { Steps } from './steps.mjs';

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/**
 * Why Node is too old, or null.
 * @param {string} range as in `engines.node`, of the form `>=20.19`
 * @param {string} version as in `process.versions.node`
 */
export function nodeProblem(range, version) {
	const [wanted, found] = [range.replace('>=', ''), version].map((each) => each.trim().split('.').map(Number));
	for (let i = 0; i < 3; i++) {
		const difference = (found?.[i] ?? 0) - (wanted?.[i] ?? 0);
		if (difference > 0) return null;
		if (difference < 0) return `Citemap needs Node ${range}, this is ${version}: install a newer one from https://nodejs.org/`;
	}
	return null;
}

/**
 * Names the first package that is missing or of another version than the lock says, by the record that npm keeps of installed packages.
 * Optional packages are not asked for: most are for other systems.
 */
function firstMissing() {
	const record = path.join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(record)) return 'node_modules';
	const installed = readJson('node_modules/.package-lock.json').packages;
	for (const [place, entry] of Object.entries(readJson('package-lock.json').packages)) {
		if (place === '' || entry.optional || entry.link) continue;
		const same = installed[place]?.version === entry.version && installed[place]?.integrity === entry.integrity;
		if (!same || !existsSync(path.join(root, place, 'package.json'))) return place;
	}
	return null;
}

/**
 * Installs what is missing; throws a one-line error where that fails.
 * @param {Steps} steps
 */
export async function ensureInstalled(steps) {
	const problem = nodeProblem(readJson('package.json').engines.node, process.versions.node);
	if (problem) throw new Error(problem);

	const missing = firstMissing();
	if (missing) {
		// No package needs an install script here, and none is run. Every package is a build tool, in production too.
		const { code } = await steps.run('Install packages', () => capture(...npm(['ci', '--ignore-scripts', '--include=dev'])));
		if (code !== 0) {
			throw new Error(`Packages could not be installed (${missing} is missing or of another version). It needs the network once.`);
		}
	}
	// tsconfig.json extends a file that SvelteKit writes; tsx, knip and editors need that file before the first build.
	if (missing || !existsSync(path.join(root, '.svelte-kit', 'tsconfig.json'))) {
		const { code, output } = await capture(...npm(['run', '--silent', 'prepare']));
		if (code !== 0) throw new Error(`${output.trim()}\n\`svelte-kit sync\` failed.`);
	}
}

if (isMain(import.meta.url)) {
	await ensureInstalled(new Steps()).catch((error) => {
		console.error(error.message);
		process.exit(1);
	});
}
