/**
 * Finds a Chromium for the browser tests (named by CHROMIUM_PATH, Playwright's own, or one on the machine), or installs one.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { capture, isMain, root } from './run.mjs';
import { Steps } from './steps.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where installers that leave PATH alone put a browser. */
const PLACES = {
	linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/opt/google/chrome/chrome'],
	darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
	win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
		.filter((folder) => folder !== undefined)
		.flatMap((folder) => [
			path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
			path.join(folder, 'Chromium', 'Application', 'chrome.exe')
		])
};

export const isRoot = process.getuid?.() === 0;

/** Where Playwright installs a Chromium, whether or not there is one. */
async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

/** @returns {string[]} */
function onThisMachine() {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
	const inPath = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
	return [...inPath, ...(PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? [])];
}

/**
 * Whether a file is a browser that starts. That a file exists is not enough: Ubuntu's `chromium-browser` may be a script that asks for a
 * snap, and Playwright's Chromium may lack system libraries.
 * @param {string | undefined} file
 */
function works(file) {
	if (!file || !existsSync(file)) return false;
	// On Windows `--version` opens a window.
	if (process.platform === 'win32') return true;
	try {
		accessSync(file, constants.X_OK);
		return /\d+\.\d+/.test(execFileSync(file, ['--version'], { timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }));
	} catch {
		return false;
	}
}

/**
 * A Chromium that is already here.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return works(named) ? named : null;
	return [await playwrightsOwn(), ...onThisMachine()].find(works) ?? null;
}

/** Installs a Chromium by the system's package manager, where no password is needed. */
async function installBySystem() {
	if (!isRoot || process.platform !== 'linux') return { code: 1, output: '' };
	const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	if (existsSync('/usr/bin/apt-get')) {
		await capture('apt-get', ['update', '-q'], options);
		return capture('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
	}
	if (existsSync('/sbin/apk')) return capture('apk', ['add', '--no-cache', 'chromium']);
	if (existsSync('/usr/bin/dnf')) return capture('dnf', ['install', '-y', 'chromium']);
	return { code: 1, output: '' };
}

async function installByPlaywright() {
	const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
	const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env };
	return capture(process.execPath, [cli, 'install', 'chromium'], { env });
}

/**
 * On Debian and Alpine the system's package is tried first: the package brings the libraries that Chromium needs, which Playwright's
 * download does not, and comes from a mirror that closed networks tend to have, where the download only ends after several timeouts.
 * Ubuntu's package is a snap, which does not install in containers, so there and elsewhere Playwright's download is tried first.
 */
function waysToInstall() {
	const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
	const bySystem = /** @type {const} */ (['Install Chromium by the system', installBySystem]);
	const byPlaywright = /** @type {const} */ (['Install Chromium by Playwright', installByPlaywright]);
	return /^ID=("?)(debian|alpine)\1$/m.test(system) ? [bySystem, byPlaywright] : [byPlaywright, bySystem];
}

/**
 * Finds a Chromium or installs one, and names the file in CHROMIUM_PATH for the Playwright configuration.
 * @param {Steps} steps
 * @returns {Promise<string>}
 */
export async function ensureBrowser(steps) {
	let found = await findBrowser();
	if (!found && process.env['CHROMIUM_PATH']) {
		throw new Error(`CHROMIUM_PATH is ${process.env['CHROMIUM_PATH']}, which is not a browser that starts: correct it or leave it out.`);
	}
	for (const [name, install] of waysToInstall()) {
		if (found) break;
		await steps.run(name, install);
		found = await findBrowser();
	}
	if (!found) {
		throw new Error(
			'The browser tests need Chromium: run `npx playwright install --with-deps chromium`, or install Chromium or Chrome, or name one in CHROMIUM_PATH.'
		);
	}
	process.env['CHROMIUM_PATH'] = found;
	return found;
}

if (isMain(import.meta.url)) {
	await ensureBrowser(new Steps()).then(console.log, (error) => {
		console.error(error.message);
		process.exit(1);
	});
}
