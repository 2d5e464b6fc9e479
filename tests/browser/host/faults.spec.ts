/**
 * Whoever is not the host changes nothing in an embed, and whatever an embed says does no harm to its host: pages of real origins try. The
 * count of the faults that are survived is printed.
 */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { fakeEmbed } from '../../site/fake-embed.ts';
import { HOSTILE, messageOf } from '../../site/hostile-messages.ts';
import { alive } from '../../site/map-page.ts';
import { serveHost, type Host } from '../../site/serve-host.ts';

const survived: string[] = [];
const ALL = 35;

test.describe.configure({ mode: 'serial' });
test.afterAll(() => console.log(`embed faults survived ${survived.length}/${ALL} (Chromium)`));

/** A page of a third origin that sends what its address holds to the first frame of its parent, or of the page that opened it. */
const THIRD = `<!doctype html><title>Third</title><script>
	(opener ?? parent).frames[0].postMessage(JSON.parse(decodeURIComponent(location.hash.slice(1))), '*');
</script>`;

/** What the host has heard of a frame, heights left out. */
const heard = (page: Page, frame = 0) =>
	page.evaluate(
		(frame) =>
			window.received
				.filter((each) => each.frame === frame)
				.map(({ data }) => data as Record<string, unknown>)
				.filter(({ ns, type }) => ns === 'citemap' && type !== 'height')
				.map(({ type, re }) => (re === undefined ? String(type) : `${String(type)} ${String(re)}`)),
		frame
	);

/** Serves a host with a third origin at hand; the host's frames come by script, since its origin is known only once it is served. */
async function withHosts(use: (host: Host, third: Host) => Promise<void>): Promise<void> {
	const third = await serveHost({ src: [], pages: { '/third': THIRD } });
	const host = await serveHost({ src: [] });
	await use(host, third).finally(() => Promise.all([host.close(), third.close()]));
}

/** Adds a frame to the host's page, sandboxed as embeds are; returns it once the embed in it is alive. */
async function addFrame(page: Page, src: string): Promise<Frame> {
	const added = await page.evaluateHandle((src) => {
		const frame = document.createElement('iframe');
		frame.setAttribute('sandbox', 'allow-scripts allow-popups');
		[frame.width, frame.height, frame.src] = ['700', '420', src];
		document.body.append(frame);
		return frame;
	}, src);
	const frame = (await added.asElement()!.contentFrame())!;
	await alive(frame);
	return frame;
}

const embedOf = (baseURL: string, origin: string | null) =>
	`${baseURL}embed/?static=1&v=1&eid=e1${origin === null ? '' : `&origin=${encodeURIComponent(origin)}`}`;

test('a hostile host, a sibling and an opener move nothing', async ({ page, baseURL }) => {
	await withHosts(async (host, third) => {
		await page.goto(host.url);
		const frame = await addFrame(page, embedOf(baseURL!, host.origin));
		await expect.poll(() => heard(page)).toEqual(['ready', 'state']);
		let seq = 0;
		const send = (sent: unknown) => page.evaluate((sent) => frames[0]!.postMessage(sent, '*'), sent);
		/** Asks the frame whether it still obeys, and expects that nothing came of what was sent before. */
		const expectUnmoved = async (what: string) => {
			const ping = (seq += 10);
			await send(messageOf(ping, { type: 'ping' }));
			await expect.poll(() => heard(page), what).toContain(`ack ${ping}`);
			expect(
				(await heard(page)).filter((each) => !/^ack \d+0$/.test(each)),
				what
			).toEqual(['ready', 'state']);
			expect(frame.url(), what).not.toContain('item=');
			survived.push(what);
		};
		await expectUnmoved('nothing at all');

		const next = (command?: object) => messageOf(seq + 1, command);
		for (const [what, sent] of HOSTILE) {
			await send(sent(seq));
			await expectUnmoved(what);
		}
		await page.evaluate((sent) => frames[0]!.postMessage(Object.assign(sent, { state: sent }), '*'), next({ type: 'set' }));
		await expectUnmoved('a message that holds itself');
		await page.evaluate(
			(sent) => {
				frames[0]!.postMessage({ ...sent, state: JSON.parse('{"__proto__":"x"}') as object }, '*');
			},
			next({ type: 'set' })
		);
		await expectUnmoved('a key that is a prototype');
		await page.evaluate(
			(sent) => {
				frames[0]!.postMessage({ ...sent, state: { q: 'x'.repeat(10_000_000) } }, '*');
			},
			next({ type: 'set' })
		);
		await expectUnmoved('a payload of ten megabytes');

		const from = () => `${third.origin}/third#${encodeURIComponent(JSON.stringify(next()))}`;
		await page.evaluate(async (from) => {
			const sibling = document.createElement('iframe');
			const loaded = new Promise((done) => (sibling.onload = done));
			sibling.src = from;
			document.body.append(sibling);
			await loaded;
			sibling.remove();
		}, from());
		await expectUnmoved('a sibling frame');
		const popup = page.waitForEvent('popup');
		await page.evaluate((from) => void window.open(from), from());
		await (await popup).waitForLoadState();
		await (await popup).close();
		await expectUnmoved('a window that the host opened');

		// The browser itself spends some eighty milliseconds on so many messages, on a page without any script.
		const devtools = await page.context().newCDPSession(frame);
		await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
		const busy = async () =>
			(await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
		const before = await busy();
		await page.evaluate(async (sent) => {
			for (let part = 0; part < 20; part++) {
				for (let i = 0; i < 500; i++) frames[0]!.postMessage(sent, '*');
				await new Promise((rest) => setTimeout(rest, 50));
			}
		}, messageOf(1));
		console.log(`a second with ten thousand messages: ${Math.round((await busy()) - before)} ms of the embed's scripts`);
		// The host has used up its messages of this second.
		await page.waitForTimeout(1000);
		await expectUnmoved('a flood of ten thousand messages');

		await send(next());
		await expect.poll(() => frame.url(), 'the host itself is still obeyed').toContain('item=visby');
	});
});

test('commands count from the host that the address names and from nobody else; heights are told to all', async ({ page, baseURL }) => {
	await withHosts(async (host) => {
		await page.goto(host.url);
		const others = [
			['no origin', null],
			['another origin', 'https://news.example'],
			['the origin null', 'null'],
			['a pattern', '.*']
		] as const;
		for (const [i, [what, origin]] of others.entries()) {
			const frame = await addFrame(page, embedOf(baseURL!, origin));
			// What is told to another origin the browser does not deliver; AMP's words, which hold a height alone, are for all.
			if (what !== 'another origin') await expect.poll(() => heard(page, i), what).toEqual(['ready', 'state']);
			const send = () => page.evaluate(([i, sent]) => frames[i]!.postMessage(sent, '*'), [i, messageOf(1)] as const);
			await send();
			await page.waitForTimeout(100);
			expect(frame.url(), what).not.toContain('item=');
			const heights = () =>
				page.evaluate(
					(i) =>
						window.received
							.filter(({ frame, data }) => frame === i && (data as { sentinel?: string }).sentinel === 'amp')
							.map(({ data }) => data),
					i
				);
			await expect.poll(heights, what).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 434 }]);
			survived.push(what);
		}
		// A host in a sandbox of its own has the origin of every other sandbox.
		await page.evaluate(
			([src, sent]) => {
				const sandboxed = document.createElement('iframe');
				sandboxed.setAttribute('sandbox', 'allow-scripts');
				sandboxed.srcdoc = `<iframe sandbox="allow-scripts" width="600" height="400"></iframe><script>
				addEventListener('message', ({ data }) => data.type === 'ready' && frames[0].postMessage(${JSON.stringify(sent)}, '*'));
				document.querySelector('iframe').src = ${JSON.stringify(src)};
			</script>`;
				document.body.append(sandboxed);
			},
			[embedOf(baseURL!, 'null'), messageOf(1)] as const
		);
		await expect.poll(() => page.frames().length).toBe(others.length + 3);
		const inner = page.frames().at(-1)!;
		await alive(inner);
		await page.waitForTimeout(500);
		expect(inner.url()).not.toContain('item=');
		survived.push('a host in a sandbox');
	});
});

test('whatever an embed says, the host gives it a height within the limits', async ({ page, baseURL }) => {
	const told = `let i = 0;
	for (const px of [NaN, '100%', '900', null, Infinity, 640.5]) tell({ type: 'height', px });
	const step = () => { const px = [1e9, -5, 640][i++]; if (px !== undefined) { tell({ type: 'height', px }); setTimeout(step, 200); } };
	setTimeout(step, 200);`;
	const fake = await serveHost({ src: [], pages: { '/embed/': fakeEmbed(told) } });
	const host = await serveHost({
		src: [],
		after: `<script src="${baseURL}embed/v1.0.0.js"></script><citemap-embed src="${fake.origin}/embed/" title="Fake"></citemap-embed>
			<script>
				window.heights = [];
				const embed = document.querySelector('citemap-embed');
				embed.addEventListener('height', ({ detail }) => heights.push([detail.px, embed.offsetHeight]));
			</script>`
	});
	try {
		await page.goto(host.url);
		const heights = () => page.evaluate(() => (window as unknown as { heights: number[][] }).heights);
		await expect.poll(heights).toHaveLength(3);
		expect(await heights()).toEqual([
			[4000, 4000],
			[120, 120],
			[640, 640]
		]);
		for (const what of [
			'a height that is no number',
			'a text as height',
			'an endless height',
			'a height of a billion',
			'a height below nothing'
		])
			survived.push(what);
		// Another frame that knows the embed's name is still not the embed.
		await page.evaluate(async () => {
			const eid = new URL(document.querySelector('citemap-embed')!.shadowRoot!.querySelector('iframe')!.src).searchParams.get('eid')!;
			const other = document.createElement('iframe');
			// All sandboxed frames have one origin.
			other.setAttribute('sandbox', 'allow-scripts');
			other.srcdoc = `<script>parent.postMessage({ ns: 'citemap', v: 1, eid: '${eid}', type: 'height', px: 300 }, '*')</script>`;
			const loaded = new Promise((done) => (other.onload = done));
			document.body.append(other);
			await loaded;
		});
		await page.waitForTimeout(100);
		expect(await heights()).toHaveLength(3);
		survived.push('a message in the name of the embed');
	} finally {
		await page.goto('about:blank');
		await Promise.all([fake.close(), host.close()]);
	}
});

test('an embed tells its height once at a size, whatever the host does to its frame', async ({ page, baseURL }) => {
	const host = await serveHost({
		src: `${baseURL}embed/?static=1`,
		after: `<style>iframe { width: 700px; transform: scale(0.75); zoom: 1.1 }</style>
			<script>
				// A host that gives a frame what it asks for, and a little more.
				addEventListener('message', ({ data }) => { if (data.type === 'height') document.querySelector('iframe').style.height = data.px + 10 + 'px'; });
			</script>`
	});
	try {
		await page.goto(host.url);
		const heights = () =>
			page.evaluate(() =>
				window.received.filter(({ data }) => (data as { type?: string }).type === 'height').map(({ data }) => (data as { px: number }).px)
			);
		await expect.poll(heights).not.toEqual([]);
		await page.waitForTimeout(1000);
		expect((await heights()).length).toBeLessThanOrEqual(3);
		survived.push('a loop of heights');
	} finally {
		await page.goto('about:blank');
		await host.close();
	}
});
