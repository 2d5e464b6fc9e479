/** Browser tests run against the built site, served as a host would serve it. Never against the development server. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser, isRoot } from './scripts/find-browser.mjs';

// Kept in the environment because every worker loads this file again, and all must speak of the same port and browser.
process.env['CHROMIUM_PATH'] ??= (await findBrowser()) ?? '';
process.env['SITE_PORT'] ??= String(await freePort());

const port = Number(process.env['SITE_PORT']);
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	// Not test-results/ itself: this folder is emptied at every start, and the unit tests' report stands beside it.
	outputDir: 'test-results/browser',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// Software WebGL on a busy machine is slow; a test that hangs still ends.
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: process.env['CI'] !== undefined,
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
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
				// The browser's own traffic, and whatever the site would ask of another host.
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-domain-reliability',
				'--disable-sync',
				'--no-pings',
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
			]
		}
	},
	webServer: {
		command: `node --import tsx scripts/serve.ts --port ${port}`,
		port,
		reuseExistingServer: false
	}
});

/** So that tests run beside `npm start` and beside each other. */
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
