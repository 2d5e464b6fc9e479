/** What a reader sees while the page is on its way, and when a part of the page never comes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { chunkWith } from '../site/chunks.ts';
import { SITE, corpus } from '../site/ferry.ts';
import { alive } from '../site/map-page.ts';

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the headline and the introduction are there before the map arrives, and nothing moves when it does', async ({ page, baseURL }) => {
		const html = await (await fetch(baseURL!)).text();
		const cut = html.indexOf('</header>') + '</header>'.length;
		expect(cut, 'bytes until the headline is there, styles included').toBeLessThan(26_700);
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		const server = createServer((request, response) => {
			void (async () => {
				if (request.url !== '/') {
					const answer = await fetch(new URL(request.url!, baseURL));
					response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
					response.end(Buffer.from(await answer.arrayBuffer()));
					return;
				}
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
				response.write(html.slice(0, cut));
				await held;
				response.end(html.slice(cut));
			})();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		try {
			await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
			await expect(page.locator('h1')).toHaveText(corpus.story.title);
			await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
			await expect(page.getByText(corpus.story.introduction)).toBeVisible();
			await expect(page.locator('.marks'), 'the map is not there yet').toHaveCount(0);
			const at = await page.locator('h1').boundingBox();
			release();
			await alive(page);
			expect(await page.locator('h1').boundingBox()).toEqual(at);
			const shift = await page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						let sum = 0;
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
						}).observe({ type: 'layout-shift', buffered: true });
						setTimeout(() => resolve(sum), 300);
					})
			);
			expect(shift, 'layout shift').toBeLessThan(0.01);
		} finally {
			release();
			await page.close();
			server.close();
		}
	});
});

test('where what moves cannot be loaded the reader is told, nothing else is lost, and another try brings it', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	const address = `**/${chunkWith(SITE, /\.618\b/)}`;
	let refused = 0;
	await page.route(address, (route) => (refused++, route.abort()));
	await page.goto('');
	const again = page.getByRole('button', { name: 'Try again' });
	await expect(again).toBeVisible();
	expect(refused, 'requests refused').toBeGreaterThan(0);
	await expect(page.locator('.marks a').first()).toBeAttached();
	await expect(page.locator('.toolbar')).toBeAttached();
	await page.unroute(address);
	await again.click();
	await expect(page.locator('.picture > canvas').first()).toBeAttached();
	await expect(again).toHaveCount(0);
	expect(errors).toEqual([]);
});
