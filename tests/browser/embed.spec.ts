/** Inside somebody else's page the map works in a sandbox, leaves that page alone, and stays readable where nothing may run. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { serveHost, type HostOptions } from '../site/serve-host.ts';
import { alive, cards, live, pointsOf, type Point } from '../site/map-page.ts';
import { SITE, cardsOf, corpus } from '../site/ferry.ts';

/** Opens a page of another origin that embeds the map, hands the map's frame to `use`, and closes the host's server afterwards. */
async function inHost(page: Page, options: HostOptions, use: (frame: Frame) => Promise<void>): Promise<void> {
	const host = await serveHost(options);
	try {
		await page.goto(host.url);
		const frame = await (await page.locator('iframe').first().elementHandle())!.contentFrame();
		await use(frame!);
	} finally {
		await page.goto('about:blank');
		await host.close();
	}
}

/** Expects that the story can be read in a frame where nothing may run. */
async function expectReadable(frame: Frame): Promise<void> {
	await expect(frame.locator('h1')).toBeVisible();
	const words = await frame.locator('#reader .exact').allTextContents();
	for (const { id, exact } of corpus.excerpts) expect.soft(words, id).toContain(exact);
	await expect(frame.locator('.marks a[data-item="tallinn"] .shape')).toBeVisible();
	// Without a script, and without fonts and style sheets from elsewhere, a list entry still opens.
	await frame.locator('.period[open] summary', { hasText: 'excerpt' }).first().click();
	await expect(frame.locator('.period[open] .exact').first()).toBeVisible();
}

test('in a sandbox on another site the live map works, adds nothing to the history and asks no third host', async ({ page, baseURL }) => {
	const hosts = new Set<string>();
	const errors: string[] = [];
	page.on('request', (request) => /^https?:/.test(request.url()) && hosts.add(new URL(request.url()).host));
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.setViewportSize({ width: 1000, height: 720 });
	await inHost(page, { src: `${baseURL}embed/`, sandbox: 'allow-scripts allow-popups', height: 600 }, async (frame) => {
		const host = new URL(page.url()).host;
		await live(frame);
		expect(await frame.evaluate(() => self.origin)).toBe('null');
		const length = await page.evaluate(() => history.length);

		const iframe = (await page.locator('iframe').boundingBox())!;
		for (const id of ['helsinki', 'riga-summons-envoy', 'fight-at-visby']) {
			// Where something lies over a mark at this size, the mark's link is followed by key.
			const at = (await pointsOf(frame)).get(id);
			if (!at) {
				await frame.locator(`.marks a[data-item="${id}"]`).first().press('Enter');
				await expect.poll(() => frame.url()).toContain(`item=${id}`);
				await frame.locator('[data-panel-title]').press('Escape');
				continue;
			}
			await page.mouse.click(iframe.x + at.x, iframe.y + at.y);
			await expect.poll(async () => (await cards(frame)).map(({ exact }) => exact)).toEqual(cardsOf(id).map(({ exact }) => exact));
			expect(frame.url()).toContain(`/embed/?item=${id}`);
			await frame.locator('[data-panel-title]').press('Escape');
			await expect(frame.locator('li:has(> details)').first()).toBeAttached();
		}
		await frame.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => frame.url()).toContain('bbox=');
		expect(await page.evaluate(() => history.length), 'history of the page round it').toBe(length);
		expect([...hosts].toSorted()).toEqual([host, new URL(baseURL!).host].toSorted());
		expect(errors).toEqual([]);
	});
});

test('a host that sends no CORS header, and a sandbox without scripts, leave the whole story to read', async ({ page, baseURL }) => {
	const site = await serve({ dir: SITE, port: 0, cors: false });
	try {
		await inHost(page, { src: `${site.url}embed/` }, async (frame) => {
			await expectReadable(frame);
			await expect(frame.locator('.stage canvas'), 'no script can run').toHaveCount(0);
		});
	} finally {
		await site.close();
	}
	await inHost(page, { src: `${baseURL}embed/`, sandbox: '' }, async (frame) => {
		await expectReadable(frame);
		await expect(frame.locator('.stage canvas')).toHaveCount(0);
	});
});

test('storage that throws, as it does in a sandbox, is no obstacle', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('not here', 'SecurityError');
				}
			});
		}
	});
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto(`${baseURL}embed/?static=1&item=helsinki`);
	await alive(page);
	await expect(page.locator('[data-panel-title]')).toHaveText('Helsinki');
	expect(errors).toEqual([]);
});

test('nothing runs over the side at any size', async ({ page, baseURL }) => {
	for (const item of ['', '&item=fight-at-visby']) {
		await page.goto(`${baseURL}embed/?static=1${item}`);
		await alive(page);
		if (item) await expect(page.locator('[data-excerpt]').first()).toBeAttached();
		for (const [width, height] of [
			[320, 200],
			[320, 640],
			[600, 400],
			[1200, 900]
		] as const) {
			await page.setViewportSize({ width, height });
			const sizes = await page.evaluate(() => {
				const reader = document.querySelector('#reader')!;
				return [document.documentElement.scrollWidth, reader.scrollWidth - reader.clientWidth];
			});
			expect.soft(sizes, `page and reader at ${width} x ${height}${item}`).toEqual([width, 0]);
		}
	}
});

/** One finger, upwards by 150 pixels. */
async function swipeUp(page: Page, { x, y }: Point): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	for (let moved = 15; moved <= 150; moved += 15) {
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] });
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 700 } });

	test('one finger on the map scrolls the page round it, a tap opens a mark', async ({ page, baseURL }) => {
		const after = '<p>More text.</p>'.repeat(60);
		await inHost(page, { src: `${baseURL}embed/?view=map`, height: 400, after }, async (frame) => {
			await live(frame);
			const bbox = () => new URL(frame.url()).searchParams.get('bbox');
			const iframe = (await page.locator('iframe').boundingBox())!;
			const places = await frame
				.locator('.marks a.place circle.hit')
				.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y));
			await swipeUp(page, { x: iframe.x + 200, y: iframe.y + 250 });
			await expect.poll(() => page.evaluate(() => scrollY), 'the page scrolled').toBeGreaterThan(80);
			expect(bbox(), 'the map did not move').toBeNull();
			expect(
				await frame.locator('.marks a.place circle.hit').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y))
			).toEqual(places);

			// The page glides on after the finger has left the screen.
			const rests = () => page.evaluate(() => (scrollTo(0, 0), new Promise((done) => setTimeout(() => done(scrollY), 300))));
			await expect.poll(rests, 'the page rests').toBe(0);
			const [at, box] = [(await pointsOf(frame)).get('riga')!, (await page.locator('iframe').boundingBox())!];
			await page.touchscreen.tap(box.x + at.x, box.y + at.y);
			await expect.poll(() => frame.url()).toContain('item=riga');
		});
	});
});
