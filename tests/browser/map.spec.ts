/** One map drawn twice: at once as SVG, then by WebGL. The second takes over unnoticed, and the first stays where it cannot. */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test, type Page } from '@playwright/test';
import { alive, cards, live, openDrawn, openLive, pointsOf } from '../site/map-page.ts';
import { differences, type Part } from '../site/pixels.ts';
import { cardsOf, corpus, nameOf } from '../site/story.ts';

/** The file of MapLibre, which is by far the largest; its name is a hash. */
function largestChunk(): string {
	const folder = fileURLToPath(new URL('../../build/_app/immutable/chunks/', import.meta.url));
	const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
	return scripts.toSorted((a, b) => statSync(folder + b).size - statSync(folder + a).size)[0] ?? 'none';
}

type Box = { name: string; left: number; top: number; right: number; bottom: number };

/** Boxes of the principal labels as drawn, of the map, and of what lies over it. */
function labels(page: Page): Promise<{ labels: Box[]; stage: Box; over: Box[] }> {
	return page.evaluate(() => {
		const box = (element: Element, name: string) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			// The box of a text holds a line: its letters are lower by some pixels at either end.
			const air = element instanceof SVGTextElement ? 4 : 0;
			return { name, left, top: top + air, right, bottom: bottom - air };
		};
		const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
		const over = [...document.querySelectorAll('.stage .toolbar, .stage .legend')].filter(shown);
		const reader = document.querySelector('#reader')!;
		return {
			labels: [...document.querySelectorAll('.marks text.principal')].filter(shown).map((text) => box(text, text.textContent!)),
			stage: box(document.querySelector('.stage')!, 'the map'),
			over: [...over.map((each) => box(each, each.className)), box(reader, 'the reader')]
		};
	});
}

/** Positions of places, battles and labels on the screen, by what they are. */
function positions(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.marks a[data-item] circle.hit, .marks text')].map((element) => {
			const { x, y } = element.getBoundingClientRect();
			return `${element.textContent || element.closest('a')?.dataset['item']} ${x.toFixed(1)} ${y.toFixed(1)}`;
		})
	);
}

/** Holds every request for an address until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(address, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

const rounded = ({ left, top, right, bottom }: Box): Part => ({
	x: Math.floor(left),
	y: Math.floor(top),
	width: Math.ceil(right - left),
	height: Math.ceil(bottom - top)
});

for (const [width, height] of [
	[1280, 800],
	[390, 844]
] as const) {
	test(`WebGL takes the map over unnoticed at ${width} x ${height}`, async ({ page, context }) => {
		await page.setViewportSize({ width, height });
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const release = await hold(page, '**/basemap/world.json');
		await page.goto('');
		await alive(page);
		await page.evaluate(() => document.fonts.ready);
		const before = { picture: await page.screenshot(), positions: await positions(page), labels: await labels(page) };
		await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');

		release();
		await live(page);
		const picture = await page.screenshot();
		expect(await positions(page), 'what keyboard and pointer meet stays where it was').toEqual(before.positions);
		expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);

		const { stage } = before.labels;
		const pictures = [before.picture, picture] as const;
		const seen = {
			...stage,
			bottom: Math.min(stage.bottom, ...before.labels.over.filter(({ name }) => name === 'the reader' && width < 900).map(({ top }) => top))
		};
		const [all = NaN] = await differences(context, pictures, [rounded(seen)]);
		const [moved = NaN] = await differences(context, pictures, [{ ...rounded(seen), width: rounded(seen).width - 4 }], 4);
		test.info().annotations.push({ type: 'mean difference', description: `${all.toFixed(2)}, moved by 4 pixels ${moved.toFixed(2)}` });
		// Measured with 40 arcs: 4.9 and 9.5 (the smaller map has as many edges on fewer pixels).
		// What is left are soft edges, and casings, which WebGL draws below all arcs and SVG below each.
		expect(all, 'mean difference of drawn and live map, of 255').toBeLessThan(width > 1000 ? 6 : 11);
		expect(all, 'far less than were the map to jump by 4 pixels').toBeLessThan(0.6 * moved);

		const parts = before.labels.labels.map(rounded);
		expect(parts).toHaveLength(corpus.story.principal.length);
		const [still, shifted] = [await differences(context, pictures, parts), await differences(context, pictures, parts, 3)];
		for (const [i, { name }] of before.labels.labels.entries()) {
			test.info().annotations.push({ type: name, description: `${still[i]!.toFixed(1)}, moved by 3 pixels ${shifted[i]!.toFixed(1)}` });
			expect.soft(still[i], `${name} is written where it was`).toBeLessThan(0.75 * shifted[i]!);
		}
	});
}

test('the names of the six cities stand on the map, clear of each other and of what lies over it', async ({ page }) => {
	for (const [address, width, height] of [
		['', 320, 640],
		['', 390, 844],
		['', 768, 1024],
		['', 1280, 800],
		['', 1920, 1080],
		['embed/', 600, 400],
		['embed/', 320, 200]
	] as const) {
		await page.setViewportSize({ width, height });
		await openDrawn(page, address);
		await page.evaluate(() => document.fonts.ready);
		const { labels: found, stage, over } = await labels(page);
		const where = `/${address} at ${width} x ${height}`;
		expect.soft(found.map(({ name }) => name).toSorted(), where).toEqual(corpus.story.principal.map(nameOf).toSorted());
		for (const [i, label] of found.entries()) {
			// In the smallest frames a name at the edge may lose the feet of its letters.
			const cut = height < 300 ? 3 : 0;
			const inside =
				label.left >= stage.left && label.top >= stage.top - cut && label.right <= stage.right && label.bottom <= stage.bottom + cut;
			expect.soft(inside, `${label.name} is inside ${JSON.stringify(stage)}, ${where}: ${JSON.stringify(label)}`).toBe(true);
			for (const other of [...found.slice(i + 1), ...over]) {
				const across = Math.min(label.right, other.right) - Math.max(label.left, other.left);
				const down = Math.min(label.bottom, other.bottom) - Math.max(label.top, other.top);
				expect.soft(across > 0 && down > cut, `${label.name} is under ${other.name}, ${where}`).toBe(false);
			}
		}
	}
});

/** The map stays drawn, and a click on it still opens a mark. */
async function expectDrawnMapWorks(page: Page): Promise<void> {
	await expect(page.locator('.square')).toBeVisible();
	await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
	const at = (await pointsOf(page)).get('tinzaouatene')!;
	await page.mouse.click(at.x, at.y);
	await expect(page.locator('[data-panel-title]')).toHaveText('Tinzaouatene');
	expect((await cards(page)).map(({ exact }) => exact)).toEqual(cardsOf('tinzaouatene').map(({ exact }) => exact));
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
	// It has tried, and not succeeded.
	await expect(page.locator('html')).toHaveAttribute('data-asked-for', 'webgl2', { timeout: 20_000 });
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
		const maplibre = page.waitForResponse(/maplibre-gl.*worker|basemap\/world\.json/, { timeout: 20_000 });
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

for (const [part, address] of [
	['the basemap', /\/basemap\/world\.json$/],
	['MapLibre', new RegExp(largestChunk())],
	['its worker', /\/_app\/immutable\/workers\//]
] as const) {
	test(`where ${part} cannot be loaded the drawn map stays, and trying again brings the live one`, async ({ page }) => {
		let refused = 0;
		await page.route(address, (route) => (refused++, route.abort()));
		await page.goto('');
		const again = page.getByRole('button', { name: 'Try again' });
		await expect(again).toBeVisible({ timeout: 25_000 });
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
