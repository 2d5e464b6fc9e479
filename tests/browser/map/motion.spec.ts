/** Motion says nothing that the still map does not say, stops when unwanted, and never redraws the map below. */
import { expect, test, type Page } from '@playwright/test';
import { SOON, openLive } from '../../site/map-page.ts';
import { sceneOf } from '../../site/ferry.ts';

type Counters = { frames: number; draws: number };

/** Counts animation frames and WebGL drawing calls from the start. */
async function count(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const counters = { frames: 0, draws: 0 };
		Object.assign(window, { counters });
		const request = window.requestAnimationFrame.bind(window);
		window.requestAnimationFrame = (callback) => request((time) => (counters.frames++, callback(time)));
		for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced', 'clear'] as const) {
			const draw = WebGL2RenderingContext.prototype[name] as (...all: unknown[]) => unknown;
			Object.assign(WebGL2RenderingContext.prototype, {
				[name](this: WebGL2RenderingContext, ...all: unknown[]) {
					counters.draws++;
					return draw.apply(this, all);
				}
			});
		}
	});
}

const counters = (page: Page) => page.evaluate(() => ({ ...(window as unknown as { counters: Counters }).counters }));

/** The canvas for motion as it is painted now. */
const picture = (page: Page) => page.locator('.picture > canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

/** Whether anything is painted on the canvas for motion. */
const painted = (page: Page) =>
	page.locator('.picture > canvas').evaluate((element) => {
		const canvas = element as HTMLCanvasElement;
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		return data.some((value) => value !== 0);
	});

/** What has been counted in so many milliseconds. */
async function during(page: Page, milliseconds: number): Promise<Counters> {
	const before = await counters(page);
	await page.waitForTimeout(milliseconds);
	const after = await counters(page);
	return { frames: after.frames - before.frames, draws: after.draws - before.draws };
}

/** Waits until the WebGL map has nothing left to draw. */
async function settle(page: Page): Promise<void> {
	await expect(async () => expect((await during(page, 500)).draws).toBe(0)).toPass({ timeout: SOON });
}

test.describe('where motion is welcome', () => {
	test.use({ reducedMotion: 'no-preference' });

	test('dots run along the arcs, the map below is not redrawn for them, and the pause button stops them', async ({ page }) => {
		await count(page);
		await openLive(page);
		expect((await counters(page)).draws, 'drawing calls until the map was there').toBeGreaterThan(0);
		await settle(page);
		const first = await picture(page);
		const before = await counters(page);
		await expect.poll(async () => (await counters(page)).frames - before.frames, 'animation frames while dots run').toBeGreaterThan(5);
		await expect.poll(() => picture(page)).not.toBe(first);
		expect((await counters(page)).draws - before.draws, 'drawing calls of the WebGL map while dots run').toBe(0);

		await page.getByRole('button', { name: 'Pause motion' }).click();
		await expect(page.getByRole('button', { name: 'Play motion' })).toBeVisible();
		await settle(page);
		const paused = await picture(page);
		expect((await during(page, 700)).frames, 'animation frames while paused').toBe(0);
		expect(await picture(page)).toBe(paused);

		await openLive(page, new URL(page.url()).search);
		expect(await painted(page), 'the link keeps the pause').toBe(false);
		await page.getByRole('button', { name: 'Play motion' }).click();
		await expect.poll(() => painted(page)).toBe(true);
	});

	test('nothing moves in a hidden page, and it goes on when it is shown again', async ({ page }) => {
		await count(page);
		await openLive(page);
		await expect.poll(() => painted(page)).toBe(true);
		const hide = (hidden: boolean) =>
			page.evaluate((hidden) => {
				Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
				document.dispatchEvent(new Event('visibilitychange'));
			}, hidden);
		await hide(true);
		await page.waitForTimeout(100);
		expect((await during(page, 600)).frames, 'animation frames while hidden').toBe(0);
		await hide(false);
		await expect.poll(async () => (await during(page, 300)).frames).toBeGreaterThan(0);
	});

	test('a reader who comes to want no motion gets none at once', async ({ page }) => {
		await openLive(page);
		await expect.poll(() => painted(page)).toBe(true);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expect.poll(() => painted(page)).toBe(false);
		await expect(page.getByRole('button', { name: /motion/ })).toHaveCount(0);
	});
});

test('where motion is unwanted nothing moves, and every arc still says which way it goes', async ({ page }) => {
	await count(page);
	await openLive(page);
	await settle(page);
	expect(await painted(page)).toBe(false);
	expect((await during(page, 600)).frames).toBe(0);
	const heads = await page.locator('.marks a.arc').evaluateAll((arcs) =>
		arcs.map((arc) => {
			const signs = document.querySelector(`.marks a.glyphs[href="${arc.getAttribute('href')}"]`)!;
			const shapes = [...signs.querySelectorAll('g.shape path')].map((path) => path.getBoundingClientRect());
			return { id: (arc as SVGAElement).dataset['item'], seen: shapes.filter(({ width, height }) => width > 3 && height > 3).length };
		})
	);
	expect(heads.map(({ id }) => id).toSorted()).toEqual([...sceneOf().arcs, ...sceneOf().loops].map(({ id }) => id).toSorted());
	for (const { id, seen } of heads) expect.soft(seen, `heads on ${id}`).toBeGreaterThan(0);
});
