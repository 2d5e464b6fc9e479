/** A browser keeps 16 WebGL contexts a page, so a page of many embeds takes maps away that still start. No map may throw an error then. */
import { expect, test } from '@playwright/test';
import { SOON, live } from '../../site/map-page.ts';
import { serveHost } from '../../site/serve-host.ts';

// The gate has a context that is lost in a running map.
test('a map that is taken away while it starts throws nothing, and trying again brings it', { tag: '@deep' }, async ({ page, baseURL }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	// The first context of each frame is lost as soon as it is made.
	await page.addInitScript(() => {
		const getContext = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
			const context = (getContext as (...all: unknown[]) => unknown).call(this, type, ...rest);
			if (type === 'webgl2' && !document.documentElement.dataset['lost']) {
				document.documentElement.dataset['lost'] = 'once';
				setTimeout(() => (context as WebGL2RenderingContext).getExtension('WEBGL_lose_context')!.loseContext());
			}
			return context;
		} as typeof getContext;
	});
	// The worker comes late, as to many frames at once. In a sandbox the worker is asked for as a file.
	await page.route(/\/_app\/immutable\/workers\//, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await route.continue();
	});
	const host = await serveHost({ src: `${baseURL}embed/` });
	try {
		await page.goto(host.url);
		const frame = (await (await page.locator('iframe').elementHandle())!.contentFrame())!;
		const again = frame.getByRole('button', { name: 'Try again' });
		await expect(again).toBeVisible({ timeout: SOON });
		expect(await frame.evaluate(() => document.documentElement.dataset['lost'])).toBe('once');
		await again.click();
		await live(frame);
		expect(errors).toEqual([]);
	} finally {
		await page.goto('about:blank');
		await host.close();
	}
});
