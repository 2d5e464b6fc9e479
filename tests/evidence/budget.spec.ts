/** What a reader downloads, in bytes as a host sends them compressed. */
import { get } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { live, openDrawn } from '../site/map-page.ts';

/**
 * The most bytes that a page may weigh: for the first paint; with all scripts that are loaded before MapLibre is asked for; and with
 * MapLibre (450 kB gzipped, of which the worker is 148 kB), the basemap and the fonts. A tool that watches the page alone, as most do, does
 * not see the worker's file, and reports so much less.
 */
const BUDGETS = [
	['gzip', 38_000, 100_000, 720_000],
	['br', 30_000, 88_000, 605_000]
] as const;

/** Everything the page asks a host for, from now on. */
function requests(page: Page): Set<string> {
	const asked = new Set<string>();
	page.on('request', (request) => request.url().startsWith('http') && asked.add(request.url()));
	return asked;
}

/** The length of a response's body on the wire, in the encoding asked for where the host has the file in that encoding. */
function weigh(address: string, encoding: string): Promise<number> {
	return new Promise((resolve, reject) => {
		get(address, { headers: { 'accept-encoding': encoding } }, (response) => {
			if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
			let bytes = 0;
			response.on('data', (part: Buffer) => (bytes += part.length));
			response.on('end', () => resolve(bytes));
		}).on('error', reject);
	});
}

/** The sum for a set of files, and what each weighs, the heaviest first. */
async function weighAll(addresses: Iterable<string>, encoding: string): Promise<{ total: number; ledger: string }> {
	const weights = await Promise.all(
		[...addresses].map(async (address) => [new URL(address).pathname, await weigh(address, encoding)] as const)
	);
	const lines = weights.toSorted(([, a], [, b]) => b - a).map(([address, bytes]) => `${bytes} ${address}`);
	return { total: weights.reduce((sum, [, bytes]) => sum + bytes, 0), ledger: lines.join('\n') };
}

for (const address of ['', 'embed/'])
	test(`/${address} keeps to its budgets before any script, before MapLibre and with the live map`, async ({ page }) => {
		const drawn = requests(page);
		await openDrawn(page, address);
		await page.evaluate(() => document.fonts.ready);
		await page.waitForLoadState('networkidle');
		const before = new Set(drawn);
		// The document, which holds the styles, and scripts are among the files.
		for (const kind of [/\/\?static=1$/, /\.js$/]) expect([...before].filter((address) => kind.test(address))).not.toEqual([]);

		await page.goto(address);
		await live(page);
		await page.waitForLoadState('networkidle');
		const all = new Set([...drawn].filter((address) => !address.includes('?')));
		for (const kind of [/basemap\/world\.json$/, /\/workers\/maplibre/, /\.woff2$/])
			expect([...all].filter((address) => kind.test(address))).not.toEqual([]);

		// One format of a font is enough.
		expect([...all].filter((address) => address.endsWith('.woff'))).toEqual([]);

		const painted = [...before].filter((address) => !address.endsWith('.js'));
		for (const [encoding, ...budgets] of BUDGETS) {
			for (const [i, addresses] of [painted, before, all].entries()) {
				const { total, ledger } = await weighAll(addresses, encoding);
				const what = `${encoding}, ${['before any script', 'with scripts', 'with the live map'][i]}`;
				test.info().annotations.push({ type: what, description: `${total} bytes` });
				expect.soft(total, `${what}:\n${ledger}`).toBeLessThan(budgets[i]!);
			}
		}
	});

test('the drawn map asks for nothing that only the live one needs', async ({ page }) => {
	const asked = requests(page);
	await openDrawn(page, 'embed/', 'item=kyiv');
	await page.waitForLoadState('networkidle');
	expect([...asked].filter((address) => /maplibre|basemap\//.test(address))).toEqual([]);
});
