/**
 * Tests of built sites, served as by a host and never by the development server: the real story is tested for its evidence, the made-up
 * story of a ferry for how pages behave.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser, isRoot } from './scripts/find-browser.mjs';
import { patience } from './scripts/machine-speed.mjs';
import { FERRY } from './scripts/site/out.mjs';
import { WITHOUT_FEATURES } from './tests/site/browser-features.ts';

// These values stand in the environment, since every worker loads this file again and all must use the same ports, browser and patience.
process.env['CHROMIUM_PATH'] ??= (await findBrowser()) ?? '';
process.env['SITE_PORT'] ??= String(await freePort());
process.env['FERRY_PORT'] ??= String(await freePort());
process.env['PATIENCE'] ??= String(await patience());
// On Linux, where fonts come through fontconfig, this file makes texts as wide and as high on every machine.
process.env['FONTCONFIG_FILE'] ??= fileURLToPath(new URL('tests/site/fonts.conf', import.meta.url));

const executablePath = process.env['CHROMIUM_PATH'];
const slower = Number(process.env['PATIENCE']);

/** The built sites. Tests of a site that is missing say how to build that site. */
const sites = [
	{ dir: 'build', port: Number(process.env['SITE_PORT']) },
	{ dir: FERRY.OUT, port: Number(process.env['FERRY_PORT']) }
];
const baseURL = (port: string | undefined) => `http://127.0.0.1:${port}/`;

export default defineConfig({
	projects: [
		// Projects begin in this order: the longest first.
		{ name: 'evidence', testDir: 'tests/evidence', use: { baseURL: baseURL(process.env['SITE_PORT']) } },
		{
			name: 'browser',
			testDir: 'tests/browser',
			// Wide enough for the reader beside the map; software WebGL takes as long as there are pixels.
			use: { baseURL: baseURL(process.env['FERRY_PORT']), viewport: { width: 1000, height: 640 } }
		},
		{ name: 'html', testDir: 'tests/html' }
	],
	testMatch: '**/*.spec.ts',
	// Tests that take minutes, or a server or a browser that few machines have, run in `npm run test:deep` only.
	...(process.env['DEEP'] ? {} : { grepInvert: /@deep/ }),
	// Playwright empties this folder at every start, so the folder cannot be test-results/, where the report of the unit tests stands.
	outputDir: 'test-results/browser',
	fullyParallel: true,
	// One worker more than a small machine has cores, since each worker waits for its page now and then.
	workers: 3,
	retries: 0,
	// Software WebGL is slow, and slower on a busy machine; a test that hangs still ends.
	timeout: 60_000 * slower,
	expect: { timeout: 10_000 * slower },
	forbidOnly: process.env['CI'] !== undefined,
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		timezoneId: 'UTC',
		locale: 'en-GB',
		// What a test sees must not depend on when it looks. Tests of motion say `test.use({ reducedMotion: 'no-preference' })`.
		reducedMotion: 'reduce',
		video: 'off',
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				...(isRoot ? ['--no-sandbox'] : []),
				// WebGL2 without a graphics card, the same on every machine.
				'--use-gl=angle',
				'--use-angle=swiftshader',
				'--enable-unsafe-swiftshader',
				'--ignore-gpu-blocklist',
				// The processor paints the page itself, which without a graphics card takes a fifth of the time.
				'--disable-gpu-rasterization',
				// It also puts the parts of the page together, which in software WebGL costs more than most maps do.
				'--disable-gpu-compositing',
				WITHOUT_FEATURES,
				// No traffic of the browser's own, and no answer to whatever the site would ask of another host.
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-domain-reliability',
				'--disable-sync',
				'--no-pings',
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
			]
		}
	},
	webServer: sites
		.filter(({ dir }) => existsSync(dir))
		.map(({ dir, port }) => ({
			command: `node --import tsx scripts/serve.ts --dir ${dir} --port ${port}`,
			port,
			reuseExistingServer: false
		}))
});

/** A port of its own for each server, so that tests run beside `npm start` and beside each other. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
