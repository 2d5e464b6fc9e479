/** The article round an embed drives the map: by its links, by scrolling, and by the element's own methods; and learns what is open. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { fakeEmbed } from '../../site/fake-embed.ts';
import { alive } from '../../site/map-page.ts';
import { serveHost } from '../../site/serve-host.ts';

/** The helper as a newsroom with the strictest policy loads it: by its digest, into an isolated page, with no script of elsewhere. */
async function helperOf(site: string): Promise<{ script: string; headers: Record<string, string> }> {
	const { latest } = (await (await fetch(`${site}embed/versions.json`)).json()) as { latest: { script: string; integrity: string } };
	const { origin } = new URL(site);
	return {
		script: `<script type="module" src="${site}embed/${latest.script}" integrity="${latest.integrity}" crossorigin="anonymous"></script>`,
		headers: {
			'Content-Security-Policy': `default-src 'none'; script-src ${origin} 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-src ${origin}`,
			'Cross-Origin-Embedder-Policy': 'require-corp'
		}
	};
}

/** The frame in an element, once the page in it is alive. */
async function frameIn(page: Page, selector = 'citemap-embed'): Promise<Frame> {
	const frame = (await (await page.locator(`${selector} iframe`).elementHandle())!.contentFrame())!;
	await alive(frame);
	return frame;
}

test('links, scrolling and methods open things in the embed, which tells what is open and leaves the history alone', async ({
	page,
	baseURL
}) => {
	const site = baseURL!;
	const { script, headers } = await helperOf(site);
	const host = await serveHost({
		src: [],
		headers,
		after: `${script}
			<style>
				citemap-embed { position: sticky; top: 0; z-index: 1 }
				iframe { display: none; max-height: 1px }
				section { height: 1000px }
			</style>
			<p><a id="riga" href="${site}place/riga/">Riga</a> <a id="away" href="${site}method/">Method</a></p>
			<citemap-embed src="${site}embed/?static=1" title="Map: the ferry"><a href="${site}">Read the sources</a></citemap-embed>
			<section id="first" data-citemap="visby">On Visby.</section>
			<section id="second" data-citemap="fight-at-visby">On the fight.</section>
			<section id="third" data-citemap="helsinki">On Helsinki.</section>
			<script>
				window.events = [];
				const embed = document.querySelector('citemap-embed');
				for (const type of ['ready', 'open', 'state', 'height'])
					embed.addEventListener(type, ({ detail }) => events.push([type, detail.id ?? detail.query ?? detail.px ?? detail.mode]));
			</script>`
	});
	const open = (frame: Frame) => new URL(frame.url()).searchParams.get('item');
	const current = () => page.locator('[data-citemap-current]').evaluateAll((all) => all.map(({ id }) => id));
	try {
		await page.goto(host.url);
		const frame = await frameIn(page);
		await expect.poll(() => page.evaluate(() => (window as unknown as { events: unknown[][] }).events)).toContainEqual(['ready', 'static']);
		// The host's own rules for frames do not reach into the element; its height is the frame's.
		await expect.poll(() => page.locator('citemap-embed').evaluate((embed) => (embed as HTMLElement).offsetHeight)).toBeGreaterThan(300);
		await expect(page.getByText('Read the sources'), 'what the element holds is for where no map is').toBeHidden();
		const { origin } = new URL(frame.url());
		expect(origin).toBe(new URL(site).origin);
		const entries = await page.evaluate(() => history.length);

		const emphasis = frame.locator('.marks a[data-item="riga"]').first();
		const atRest = await emphasis.getAttribute('data-emphasis');
		await page.locator('#riga').hover();
		await expect(emphasis).not.toHaveAttribute('data-emphasis', atRest!);
		expect(open(frame), 'shown, not opened').toBeNull();
		await page.locator('#away').hover();
		await expect(emphasis).toHaveAttribute('data-emphasis', atRest!);

		await page.locator('#riga').click();
		await expect.poll(() => open(frame)).toBe('riga');
		await expect.poll(current).toEqual(['riga']);
		expect(await page.evaluate(() => document.activeElement?.id), 'a click leaves the focus where it is').toBe('riga');
		await page.locator('#riga').press('Enter');
		await expect.poll(() => frame.evaluate(() => document.activeElement?.matches('[data-panel-title]')), 'a key goes on there').toBe(true);
		const leaves = (id: string, init: { ctrlKey?: true }) =>
			page.evaluate(
				([id, init]) => {
					let left = false;
					addEventListener('click', (event) => ((left = !event.defaultPrevented), event.preventDefault()), { once: true });
					document.getElementById(id)!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
					return left;
				},
				[id, init] as const
			);
		expect(await leaves('riga', { ctrlKey: true }), 'a new tab stays a new tab').toBe(true);
		expect(await leaves('away', {}), 'a page without an item is left to the browser').toBe(true);

		const readOn = (id: string) => page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ block: 'center' }), id);
		await readOn('first');
		await expect.poll(() => open(frame)).toBe('visby');
		await readOn('second');
		await expect.poll(() => open(frame)).toBe('fight-at-visby');
		await expect.poll(current).toEqual(['second']);

		// A reader who touches the map is left alone, also where the page moves by itself, and led again once they scroll on.
		const box = (await page.locator('citemap-embed').boundingBox())!;
		await page.mouse.click(box.x + 5, box.y + box.height - 60);
		await page.waitForTimeout(100);
		await page.evaluate(() => (document.getElementById('second')!.style.height = '10px'));
		await page.evaluate(() => document.getElementById('first')!.style.setProperty('height', '200px'));
		await page.waitForTimeout(400);
		expect(open(frame), 'left alone').not.toBe('helsinki');
		await page.evaluate(() => scrollTo(0, 0));
		for (let step = 0; step < 8; step++) await page.evaluate(() => new Promise((done) => (scrollBy(0, 20), setTimeout(done, 30))));
		await readOn('third');
		await expect.poll(() => open(frame), 'led again').toBe('helsinki');

		const call = (method: string, ...of: unknown[]) =>
			page.evaluate(
				([method, of]) =>
					(document.querySelector('citemap-embed') as unknown as Record<string, (...of: unknown[]) => unknown>)[method]!(...of),
				[method, of] as const
			);
		expect(await call('set', { item: null, from: '2024-03-01', theme: 'dark' })).toBe(true);
		expect(new URL(frame.url()).search).toMatch(/^\?from=2024-03-01&theme=dark&static=1&v=1&/);
		await expect.poll(current).toEqual([]);
		expect(await call('play')).toBe(true);
		await expect.poll(() => open(frame)).toBe('ferry-stops-running');
		expect(await call('pause')).toBe(true);
		expect(await call('open', null)).toBe(true);
		expect(open(frame)).toBeNull();
		expect(await page.evaluate(() => history.length)).toBe(entries);
	} finally {
		await page.goto('about:blank');
		await host.close();
	}
});

test('of forty embeds eight at most have a live map, those on the screen among them; each link finds its own', async ({
	page,
	baseURL
}) => {
	const embeds = Array.from(
		{ length: 40 },
		(_, i) => `<citemap-embed id="m${i}" height="300" src="FAKE/embed/" title="Map ${i}"></citemap-embed><p>Text.</p>`
	);
	const fake = await serveHost({ src: [], pages: { '/embed/': fakeEmbed() } });
	const host = await serveHost({
		src: [],
		after: `<script src="${baseURL}embed/v1.0.0.js"></script>
			${embeds.join('').replaceAll('FAKE', fake.origin)}
			<p><a id="near" href="${fake.origin}/place/riga/">Riga</a> <a id="far" data-citemap-for="m3" href="${fake.origin}/place/riga/">Riga</a></p>
			<script>
				window.live = new Map(); window.peak = 0; window.opened = [];
				addEventListener('message', ({ data: { eid, type, re, data } }) => {
					if (type === 'told' && data.type === 'open') opened.push(eid);
					if (type === 'told' && data.type === 'resume') live.set(eid, 0);
					// A map is gone when the embed says so, and not sooner.
					if (type === 'told' && data.type === 'suspend') live.set(eid, data.seq);
					if (type === 'ack' && live.get(eid) === re) live.delete(eid);
					peak = Math.max(peak, live.size);
				});
			</script>`
	});
	type Counted = { live: Map<string, number>; peak: number; opened: string[] };
	/** How many embeds on the screen have no live map, and how many embeds have one. */
	const count = () =>
		page.evaluate(() => {
			const { live } = window as unknown as Counted;
			const shown = [...document.querySelectorAll('citemap-embed')].filter((embed) => {
				const { top, bottom } = embed.getBoundingClientRect();
				return bottom > 0 && top < innerHeight;
			});
			const eidOf = (embed: Element) => new URL(embed.shadowRoot!.querySelector('iframe')!.src).searchParams.get('eid')!;
			return { without: shown.filter((embed) => live.get(eidOf(embed)) !== 0).length, most: live.size > 8 };
		});
	try {
		await page.goto(host.url);
		const end = await page.evaluate(() => document.documentElement.scrollHeight);
		for (let at = 0; at <= 2 * end; at += 2400) {
			await page.evaluate((at) => scrollTo(0, at), at < end ? at : 2 * end - at);
			await expect.poll(count, `at ${at}`).toEqual({ without: 0, most: false });
		}
		// Forty small ones on one screen: the nearest eight.
		await page.addStyleTag({
			content: 'citemap-embed { display: inline-block; width: 60px } citemap-embed + p:not(:last-of-type) { display: none }'
		});
		await page.evaluate(() => scrollTo(0, 0));
		await expect.poll(() => page.evaluate(() => (window as unknown as Counted).live.size)).toBe(8);
		expect(await page.evaluate(() => (window as unknown as Counted).peak)).toBe(8);

		/** The embed in which a link opened what it leads to. */
		const openedBy = async (id: string, times: number) => {
			await page.locator(id).dispatchEvent('click');
			const opened = () => page.evaluate(() => (window as unknown as Counted).opened);
			await expect.poll(async () => (await opened()).length).toBe(times);
			const eid = (await opened()).at(-1);
			return page
				.locator('citemap-embed')
				.evaluateAll((all, eid) => all.find((embed) => embed.shadowRoot!.querySelector('iframe')!.src.includes(`eid=${eid}`))?.id, eid);
		};
		expect(await openedBy('#far', 1)).toBe('m3');
		expect(await openedBy('#near', 2)).not.toBe('m3');
	} finally {
		await page.goto('about:blank');
		await Promise.all([host.close(), fake.close()]);
	}
});
