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
	await expect(frame.locator('.marks a[data-item="tallinn"] .shape')).toBeVisible();
	await frame.getByRole('link', { name: `All ${corpus.excerpts.length} excerpts` }).click();
	const words = await frame.locator('#excerpts .exact').allTextContents();
	for (const { id, exact } of corpus.excerpts) expect.soft(words, id).toContain(exact);
	await expect(frame.locator('#excerpts .exact').first()).toBeInViewport();
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
			await expect.poll(() => frame.url()).toContain(`/embed/?item=${id}`);
			const quoted = [...new Map(cardsOf(id).map((card) => [card.id, card])).values()];
			await expect.poll(async () => (await cards(frame)).map(({ exact }) => exact)).toEqual([quoted[0]!.exact]);
			if (quoted.length > 1) await expect(frame.getByText(`1 of ${quoted.length} quotations`)).toBeVisible();
			await frame.locator('[data-panel-title]').press('Escape');
			await expect(frame.locator('h1')).toHaveText(corpus.story.title);
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

test('nothing in the frame scrolls or runs over at any size, and the card walks through the story', async ({ page, baseURL }) => {
	const [first, second] = corpus.points;
	await page.setViewportSize({ width: 600, height: 400 });
	await page.goto(`${baseURL}embed/?static=1`);
	await alive(page);
	const overflows = async (what: string) => {
		for (const [width, height] of [
			[200, 200],
			[320, 200],
			[320, 480],
			[600, 400],
			[1200, 200],
			[1200, 1200]
		] as const) {
			await page.setViewportSize({ width, height });
			const found = await page.evaluate(() => {
				const { scrollWidth, scrollHeight } = document.documentElement;
				const card = document.querySelector('.card')!.getBoundingClientRect();
				const over = [...document.querySelectorAll('.card :is(h1, h2, .steps, nav, .ways, .lift)')].filter((each) => {
					const { width, height, bottom, right } = each.getBoundingClientRect();
					return width > 1 && height > 1 && (bottom > card.bottom + 1 || right > card.right + 1);
				});
				return [scrollWidth, scrollHeight, over.map(({ className, tagName }) => `${tagName} ${className}`)];
			});
			expect.soft(found, `${what} at ${width} x ${height}`).toEqual([width, height, []]);
		}
		await page.setViewportSize({ width: 600, height: 400 });
	};
	await expect(page.locator('h1')).toHaveText(corpus.story.title);
	await expect(page.locator('.card h2')).toContainText(first!.text);
	await overflows('the first card');

	await page.getByRole('link', { name: 'Next' }).click();
	await expect(page.locator('h1')).toContainText(second!.text);
	await expect(page).toHaveURL(new RegExp(`/embed/\\?item=${second!.id}&static=1$`));
	await expect(page).toHaveTitle(new RegExp(` – ${corpus.story.title}$`));
	await overflows('a point');
	// What the frame shows is what the full map shows.
	const full = page.getByRole('link', { name: 'Open the full map' });
	await expect(full).toHaveAttribute('href', `${baseURL}point/${second!.id}/?static=1`);
	await expect(full).toHaveAttribute('rel', 'noopener');

	const all = cardsOf('ferry-stop').length;
	await page.goto(`${baseURL}embed/?static=1&item=ferry-stop`);
	await page.getByRole('button', { name: 'Next quotation' }).click();
	await expect(page.getByText(`2 of ${all} quotations`)).toBeVisible();
	await overflows('a mark');
	// A card in one line is lifted over the map to be read.
	await page.setViewportSize({ width: 320, height: 200 });
	await expect(page.locator('.card .exact')).toBeHidden();
	await page.getByRole('button', { name: 'Show the text' }).click();
	await expect(page.locator('.card .exact')).toBeInViewport();
	await page.locator('.card .headline a').click();
	await expect(page.locator('h1')).toHaveText(corpus.story.title);
	await expect(page.getByRole('link', { name: 'Sources' })).toHaveAttribute('href', `${baseURL}?static=1#articles`);
});

test('a hostile address harms nothing, and is told of where it asks for what is not there', async ({ page, baseURL }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto(`${baseURL}embed/?static=1`);
	await alive(page);
	const h1 = page.locator('h1');
	const told = page.locator('.card [role="status"]:not(.visually-hidden):not(.quotations *), .card .note');
	/** Goes on within the page, as a link would: nothing is loaded anew. */
	const goOn = (query: string) =>
		page.evaluate((query) => {
			const link = Object.assign(document.createElement('a'), { href: `/embed/?static=1&${query}` });
			document.body.append(link);
			link.click();
			link.remove();
		}, query);
	const asked = [
		['item=__proto__', /not, or no longer, in the story/],
		['item=%00', /not, or no longer, in the story/],
		['item=no-such-thing', /not, or no longer, in the story/],
		['item=%3Cscript%3Ealert(1)%3C/script%3E', /not, or no longer, in the story/],
		[`item=${'a'.repeat(10_000)}`, /not, or no longer, in the story/],
		['place=../x', /place ‘..\/x’/],
		['kind=constructor', /kind ‘constructor’/],
		['tone=furious', /tone ‘furious’/],
		['status=so', /certainty ‘so’/],
		['basis=hearsay', /‘hearsay’/],
		['stance=mutters', /‘mutters’/],
		['from=2024-02-30', /first day ‘2024-02-30’/],
		['to=yesterday', /last day ‘yesterday’/],
		['theme=%3Cscript%3E', null],
		['theme=dark&theme=pink', null],
		['view=all&chrome=none&motion=on&sort=size', null],
		['bbox=NaN,0,1e9,1', null],
		['bbox=0,0,1,1' + '0'.repeat(1_000), null],
		['unknown=1&v=99&step=-1', null],
		['contested=yes&background=yes', null]
	] as const;
	for (const [query, words] of asked) {
		await goOn(query);
		await expect.poll(() => page.url(), query.slice(0, 40)).toContain(query.slice(0, 40));
		if (words) await expect(told.first(), query.slice(0, 40)).toHaveText(words);
		else await expect(told, query.slice(0, 40)).toHaveCount(0);
		await expect(h1).toHaveText(corpus.story.title);
	}
	expect(errors).toEqual([]);
});

test('a host that squeezes, hides, moves and removes the frame finds it whole again', async ({ page, baseURL }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	const after = '<p>More text.</p>'.repeat(60);
	await inHost(page, { src: `${baseURL}embed/?static=1`, height: 400, after }, async (frame) => {
		const iframe = page.locator('iframe').first();
		const size = (frame: Frame) => frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
		await alive(frame);
		// A wheel over card or map scrolls the page round them.
		for (const part of ['.card .ways', '.stage']) {
			await page.evaluate(() => scrollTo(0, 0));
			const box = (await frame.locator(part).boundingBox())!;
			await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 60));
			await page.mouse.wheel(0, 200);
			await expect.poll(() => page.evaluate(() => scrollY), part).toBeGreaterThan(100);
		}
		for (const style of ['max-height:150px', 'width:200px', 'display:none', 'width:100%']) {
			await iframe.evaluate((element, style) => element.setAttribute('style', style), style);
			if (style === 'display:none') continue;
			const [width, height] = await iframe.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
			await expect.poll(() => size(frame), style).toEqual([width, height]);
			await expect(frame.locator('.marks a[data-item="tallinn"] .shape')).toBeVisible();
		}
		// Moved, into a shadow tree at last, a frame loads anew; removed while it loads it is gone without a word.
		await iframe.evaluate((element) => {
			const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
			shadow.append(element);
			const other = element.cloneNode() as HTMLElement;
			document.body.append(other);
			setTimeout(() => other.remove(), 30);
		});
		await expect(page.locator('iframe'), 'the other one is gone').toHaveCount(1);
		const moved = (await (await page.locator('iframe').first().elementHandle())!.contentFrame())!;
		await alive(moved);
		await expect(moved.locator('h1')).toHaveText(corpus.story.title);
		expect(errors).toEqual([]);
	});
});

test('where no page may be opened, its address is printed', async ({ page, baseURL }) => {
	await inHost(page, { src: `${baseURL}embed/?static=1&item=riga`, sandbox: 'allow-scripts' }, async (frame) => {
		await alive(frame);
		await expect(frame.locator('h1')).toHaveText('Riga');
		await frame.getByRole('link', { name: 'Open the full map' }).click();
		await expect(frame.getByText(`${baseURL}place/riga/?static=1`)).toBeVisible();
	});
	await inHost(page, { src: `${baseURL}embed/?static=1`, sandbox: 'allow-scripts allow-popups' }, async (frame) => {
		await alive(frame);
		const opened = page.waitForEvent('popup');
		await frame.getByRole('link', { name: 'Open the full map' }).click();
		const other = await opened;
		await expect(other).toHaveURL(`${baseURL}?static=1`);
		expect(await other.evaluate(() => opener)).toBeNull();
	});
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

	test('six swipes over map and card move the page round it six times, and nothing in the frame', async ({ page, baseURL }) => {
		const after = '<p>More text.</p>'.repeat(200);
		await inHost(page, { src: `${baseURL}embed/?static=1`, height: 560, after }, async (frame) => {
			await alive(frame);
			for (const part of ['.stage', '.card .quotation', '.stage', '.card .voice', '.card h2', '.card .ways']) {
				await page.evaluate(() => scrollTo(0, 0));
				await page.waitForTimeout(150);
				const { x, y, width, height } = (await frame.locator(part).first().boundingBox())!;
				await swipeUp(page, { x: x + width / 2, y: y + height / 2 });
				await expect.poll(() => page.evaluate(() => scrollY), part).toBeGreaterThan(80);
				expect(await frame.evaluate(() => [scrollX, scrollY, document.querySelector('#reader')!.scrollTop]), part).toEqual([0, 0, 0]);
			}
			expect(frame.url()).not.toContain('bbox');
			expect(frame.url()).not.toContain('item');
		});
	});

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
