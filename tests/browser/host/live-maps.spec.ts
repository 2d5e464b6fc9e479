/** A page has room for some sixteen live maps: an embed gives its own back when told to or out of sight, and shows the drawn map meanwhile. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { live, SOON } from '../../site/map-page.ts';
import { serveHost } from '../../site/serve-host.ts';

const message = (seq: number, type: string) => ({ ns: 'citemap', v: 1, eid: 'e1', seq, type });

/** What the host has heard of the reasons for a drawn map. */
const degraded = (page: Page) =>
	page.evaluate(() =>
		window.received
			.map(({ data }) => data as { type?: string; reason?: string; recovered?: boolean })
			.filter(({ type }) => type === 'degraded')
			.map(({ reason, recovered }) => `${reason} ${recovered}`)
	);

/** Expects the drawn map with its marks, and no trace of a live one. */
async function expectDrawn(frame: Frame): Promise<void> {
	await expect(frame.locator('[data-map="drawn"]')).toBeVisible({ timeout: SOON });
	await expect(frame.locator('.maplibregl-canvas')).toHaveCount(0);
	await expect(frame.locator('.marks a[data-item="tallinn"] .shape')).toBeVisible();
}

test('a live map rests and comes back as its host says, and comes back after its context was lost', async ({ page, baseURL }) => {
	const host = await serveHost({ src: [] });
	try {
		await page.goto(host.url);
		const added = await page.evaluateHandle(
			(src) => {
				const frame = document.createElement('iframe');
				frame.setAttribute('sandbox', 'allow-scripts');
				[frame.width, frame.height, frame.src] = ['500', '300', src];
				document.body.append(frame);
				return frame;
			},
			`${baseURL}embed/?view=map&eid=e1&origin=${encodeURIComponent(host.origin)}`
		);
		const frame = (await added.asElement()!.contentFrame())!;
		let seq = 0;
		const told = () =>
			page.evaluate(() => window.received.map(({ data }) => data as { type: string; re?: number }).map(({ type, re }) => `${type} ${re}`));
		const send = async (type: string) => {
			await page.evaluate((sent) => frames[0]!.postMessage(sent, '*'), message(++seq, type));
			await expect.poll(told).toContain(`ack ${seq}`);
		};
		await expect.poll(told, { timeout: SOON }).toContain('ready undefined');
		await send('suspend');
		// Long enough for a map that would start by itself.
		await page.waitForTimeout(2500);
		await expectDrawn(frame);
		await send('resume');
		await live(frame);
		expect(await degraded(page)).toEqual([]);

		await frame.evaluate(() =>
			document
				.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!
				.getContext('webgl2')!
				.getExtension('WEBGL_lose_context')!
				.loseContext()
		);
		await expect.poll(() => degraded(page)).toEqual(['context-lost false']);
		await expectDrawn(frame);
		await send('suspend');
		await send('resume');
		await live(frame);
		expect(await degraded(page)).toEqual(['context-lost false', 'context-lost true']);
		await send('suspend');
		await expectDrawn(frame);
	} finally {
		await page.goto('about:blank');
		await host.close();
	}
});

// Forty live maps take minutes.
test.describe('many', { tag: '@deep' }, () => {
	for (const helper of [true, false])
		test(`of forty embeds ${helper ? 'with' : 'without'} the host’s script none is blank`, async ({ page, baseURL }) => {
			test.setTimeout(15 * 60_000);
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(String(error)));
			const src = `${baseURL}embed/`;
			const one = helper
				? `<citemap-embed src="${src}" title="Map"></citemap-embed>`
				: `<iframe src="${src}" title="Map" loading="lazy" width="100%" height="500" sandbox="allow-scripts allow-popups"></iframe>`;
			const host = await serveHost({
				src: [],
				after: `${helper ? `<script src="${baseURL}embed/v1.0.0.js"></script>` : ''}${`${one}<p>Text.</p>`.repeat(40)}`
			});
			const embeds = () => page.frames().filter((frame) => frame.url().includes('/embed/'));
			const canvases = async () => {
				const counts = await Promise.all(
					embeds().map((frame) => frame.evaluate(() => document.querySelectorAll('.maplibregl-canvas').length).catch(() => 0))
				);
				return counts.reduce((sum, count) => sum + count, 0);
			};
			let [peak, blank] = [0, 0];
			try {
				await page.goto(host.url);
				const devtools = await page.context().newCDPSession(page);
				await devtools.send('Performance.enable');
				const spent = async () =>
					(await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
				const before = await spent();
				const end = () => page.evaluate(() => document.documentElement.scrollHeight);
				for (const direction of [1, -1]) {
					for (let at = 0; at < (await end()); at += 1500) {
						await page.evaluate(
							([at, direction]) => scrollTo(0, direction! > 0 ? at! : document.documentElement.scrollHeight - at!),
							[at, direction]
						);
						await page.waitForTimeout(1500);
						peak = Math.max(peak, await canvases());
						// Of the frames on the screen each shows a map, live or drawn.
						for (const frame of embeds()) {
							const element = await frame.frameElement();
							const box = await element.boundingBox();
							if (!box || box.y + box.height < 0 || box.y > 640) continue;
							const drawn = await frame
								.evaluate(() => document.querySelectorAll('.marks .shape').length > 0 && document.querySelector('.stage') !== null)
								.catch(() => false);
							if (!drawn) blank++;
						}
					}
				}
				const script = (await spent()) - before;
				console.log(
					`forty embeds ${helper ? 'with' : 'without'} the script: blank ${blank}, peak ${peak} live maps, host ${Math.round(script)} ms of scripts`
				);
				expect(blank).toBe(0);
				if (helper) expect(peak).toBeLessThanOrEqual(8);
				expect(errors).toEqual([]);
			} finally {
				await page.goto('about:blank');
				await host.close();
			}
		});
});
