/** An unknown address gets a page with the story's list, at any depth, with scripts or without, whatever folder the site is in. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { SITE, corpus, nameOf } from '../site/ferry.ts';
import { linkTo } from '../site/map-page.ts';

const TITLE = 'There is nothing at this address';
const MARK = 'riga-summons-envoy';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('an unknown address says so, lists the story, and every link leads there', async ({ page }) => {
		for (const address of ['nowhere', 'event/nowhere/', 'a/b/c/d.html']) {
			const response = await page.goto(address);
			expect(response?.status(), address).toBe(404);
			await expect(page.locator('h1')).toHaveText(TITLE);
			expect(await page.locator('ol a').count()).toBe(corpus.events.length + corpus.links.length);
			await page.locator(linkTo(MARK)).click();
			await expect(page.locator('h1'), `from /${address}`).toHaveText(nameOf(MARK));
		}
	});

	test('our own server leads into the folder that it serves from', async ({ page }) => {
		const site = await serve({ dir: SITE, port: 0, base: '/a/b' });
		try {
			expect((await page.goto(`${site.url}event/nowhere/`))?.status()).toBe(404);
			await page.locator('header a').click();
			await expect(page).toHaveURL(site.url);
		} finally {
			await site.close();
		}
	});
});

test('where a host knows nothing of the folder, a script finds it', async ({ page }) => {
	const site = await serve({ dir: SITE, port: 0 });
	const notFound = await (await fetch(`${site.url}404.html`)).text();
	const host = createServer((request, response) => {
		void (async () => {
			const inside = request.url!.startsWith('/repository/') ? request.url!.slice('/repository/'.length) : 'nowhere';
			const answer = await fetch(new URL(inside, site.url));
			response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
			response.end(answer.status === 404 ? notFound : Buffer.from(await answer.arrayBuffer()));
			// The page may still ask for something while the test ends and its servers go.
		})().catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	try {
		const root = `http://127.0.0.1:${(host.address() as AddressInfo).port}/repository/`;
		await page.goto(`${root}place/nowhere/`);
		await expect(page.locator('header a')).toHaveAttribute('href', '/repository/');
		await page.locator(linkTo(MARK)).click();
		await expect(page).toHaveURL(new RegExp(`^${root}link/${MARK}/?$`));
		await expect(page.locator('h1').first()).toHaveText(nameOf(MARK));
	} finally {
		await page.close();
		host.closeAllConnections();
		host.close();
		await site.close();
	}
});
