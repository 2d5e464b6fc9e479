/** One map drawn twice: at once as SVG, then by WebGL. Where WebGL cannot draw, the SVG stays and works. */
import { chromium, expect, test, type Page } from '@playwright/test';
import { largestChunk } from '../../site/chunks.ts';
import { SOON, cards, live, openLive, pointsOf } from '../../site/map-page.ts';
import { SITE, cardsOf } from '../../site/ferry.ts';

/** Expects that the drawn map stays, and that a click on the map still opens a mark. */
async function expectDrawnMapWorks(page: Page): Promise<void> {
	await expect(page.locator('.square')).toBeVisible();
	await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
	const at = (await pointsOf(page)).get('riga')!;
	await page.mouse.click(at.x, at.y);
	await expect(page.locator('[data-panel-title]')).toHaveText('Riga');
	expect((await cards(page)).map(({ exact }) => exact)).toEqual(cardsOf('riga').map(({ exact }) => exact));
	await page.keyboard.press('Escape');
}

test('without WebGL2 the drawn map stays and works', async ({ page }) => {
	await page.addInitScript(() => {
		const getContext = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
			if (/webgl/.test(type)) document.documentElement.dataset['askedFor'] = type;
			return /webgl/.test(type) ? null : (getContext as (...all: unknown[]) => unknown).call(this, type, ...rest);
		} as typeof getContext;
	});
	await page.goto('');
	// The page has asked for WebGL, in vain.
	await expect(page.locator('html')).toHaveAttribute('data-asked-for', 'webgl2', { timeout: SOON });
	await expectDrawnMapWorks(page);
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Try again' }), 'trying again would not help').toHaveCount(0);
});

test('in a browser without 3D the drawn map stays and works, and no error escapes', async ({ baseURL, launchOptions }) => {
	const args = (launchOptions.args ?? []).filter((arg) => !/angle|swiftshader|gpu/.test(arg));
	const browser = await chromium.launch({ ...launchOptions, args: [...args, '--disable-3d-apis'] });
	try {
		const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}), reducedMotion: 'reduce' });
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		const maplibre = page.waitForResponse(/maplibre-gl.*worker|basemap\/world\.json/, { timeout: SOON });
		await page.goto('');
		await (await maplibre).finished();
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
		await expectDrawnMapWorks(page);
		expect(errors).toEqual([]);
	} finally {
		await browser.close();
	}
});

// The gate refuses the first.
const PARTS = [
	['its worker', /\/_app\/immutable\/workers\//],
	['the basemap', /\/basemap\/world\.json$/],
	['MapLibre', new RegExp(largestChunk(SITE))]
] as const;
for (const [part, address] of process.env['DEEP'] ? PARTS : PARTS.slice(0, 1)) {
	test(`where ${part} cannot be loaded the drawn map stays, and trying again brings the live one`, async ({ page }) => {
		let refused = 0;
		await page.route(address, (route) => (refused++, route.abort()));
		await page.goto('');
		const again = page.getByRole('button', { name: 'Try again' });
		await expect(again).toBeVisible({ timeout: SOON });
		expect(refused, 'requests refused').toBeGreaterThan(0);
		await expectDrawnMapWorks(page);
		await page.unroute(address);
		await again.click();
		await live(page);
		await expect(again).toHaveCount(0);
	});
}

test('a live map whose context is lost gives way to the drawn one, and comes back when asked', async ({ page }) => {
	await openLive(page);
	await page.locator('.maplibregl-canvas').evaluate((canvas) => {
		(canvas as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
	});
	const again = page.getByRole('button', { name: 'Try again' });
	await expect(again).toBeVisible();
	await expectDrawnMapWorks(page);
	await again.click();
	await live(page);
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
});
