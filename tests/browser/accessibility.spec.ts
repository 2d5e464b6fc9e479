/** No rule of WCAG 2.2 AA that a machine can check is broken, in any state, theme or size; what it cannot decide is decided in a file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { TEXT_PAGES } from '../site/built-pages.ts';
import { SOON, openDrawn, openLive } from '../site/map-page.ts';
import { PRINCIPAL, corpus } from '../site/ferry.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe could not decide and a person did: the rule, elements that match a selector, and why it is no fault. */
type Decided = { rule: string; selector: string; why: string };
const decided = JSON.parse(readFileSync(new URL('../fixtures/accessibility-decided.json', import.meta.url), 'utf8')) as Decided[];

const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
	[1280, 800],
	[320, 640]
] as const;

/** One of each kind of page with a map, and the embed. */
const PAGES = [
	'',
	'place/tallinn/',
	'event/fight-at-visby/',
	'link/riga-summons-envoy/',
	'article/visby-fight/',
	'excerpt/stops-damage/',
	'disagreement/how-many-hurt/',
	'embed/'
];

/** Runs axe in the page and fails for every violation, and for everything undecided. */
async function expectAccessible(page: Page, state: string): Promise<void> {
	// Evaluated, not added as a script element, which the content security policy forbids.
	await page.evaluate(axe);
	const { violations, incomplete } = await page.evaluate(async (decided) => {
		const options: RunOptions = {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			resultTypes: ['violations', 'incomplete']
		};
		const results: AxeResults = await (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options);
		const short = (found: AxeResults['violations']) =>
			found.flatMap(({ id, nodes }) =>
				nodes.map(({ target, html, any, all, none }) => ({
					rule: id,
					target: target.join(' '),
					html: html.slice(0, 160),
					why: [...any, ...all, ...none].map(({ message }) => message).join('; ')
				}))
			);
		const open = short(results.incomplete).filter(({ rule, target }) => {
			const element = document.querySelector(target);
			return !decided.some((each) => each.rule === rule && element?.matches(each.selector));
		});
		return { violations: short(results.violations), incomplete: open };
	}, decided);
	expect.soft(violations, `violations, ${state}`).toEqual([]);
	expect
		.soft(incomplete, `undecided, ${state}: look at it, then mend it or write into accessibility-decided.json why it is no fault`)
		.toEqual([]);
}

/** WCAG contrast of names on the map with their halos, and of the legend's words with its panel: where axe sees only the map behind. */
function contrasts(page: Page): Promise<{ what: string; ratio: number }[]> {
	return page.evaluate(() => {
		const luminance = (color: string) => {
			const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
				const value = Number(part) / 255;
				return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const ratio = (one: string, other: string) => {
			const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
			return (light + 0.05) / (dark + 0.05);
		};
		const names = [...document.querySelectorAll('.marks text')].map((text) => {
			const { fill, stroke } = getComputedStyle(text);
			return { what: text.textContent!, ratio: ratio(fill, stroke) };
		});
		const legend = document.querySelector('.legend')!;
		const panel = getComputedStyle(legend).backgroundColor;
		const worded = [...legend.querySelectorAll('*')].filter(({ childNodes }) =>
			[...childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())
		);
		return [...names, ...worded.map((each) => ({ what: each.textContent, ratio: ratio(getComputedStyle(each).color, panel) }))];
	});
}

/** Axe at each size and in each scheme; nothing wider than a screen of 320 pixels, no text twice as large wider than its panel, and no target too low. */
async function expectAllSizes(page: Page, address: string): Promise<void> {
	for (const [width, height] of SIZES) {
		await page.setViewportSize({ width, height });
		// The map is laid out again in the frames that follow.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		for (const colorScheme of SCHEMES) {
			await page.emulateMedia({ colorScheme });
			await expectAccessible(page, `/${address} ${colorScheme} ${width}`);
		}
		if (width === 320) expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `/${address}`).toBe(320);
	}
	// WCAG 1.4.4: text at 200 % in a window that is not narrow to begin with.
	await page.setViewportSize({ width: 1280, height: 800 });
	const wider = await page.evaluate(() => {
		document.documentElement.style.setProperty('font-size', '200%');
		const { scrollWidth, clientWidth } = document.querySelector('#reader') ?? document.documentElement;
		document.documentElement.style.removeProperty('font-size');
		return scrollWidth - clientWidth;
	});
	expect.soft(wider, `/${address} with large text`).toBe(0);
	await expectTargets(page, address);
}

/** What unfolds, and every link that stands by itself, is 24 pixels high at both sizes. */
async function expectTargets(page: Page, address: string): Promise<void> {
	for (const [width, height] of SIZES) {
		await page.setViewportSize({ width, height });
		const targets = await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			const alone = 'summary, button, li > a:first-child, dt > a:first-child, .what > a, .headline > a, .source > a:first-child';
			return [...document.querySelectorAll<HTMLElement>(alone)].map((target) => {
				return { text: target.textContent!.trim(), height: target.getBoundingClientRect().height };
			});
		});
		expect(targets.length, address).toBeGreaterThan(3);
		for (const { text, height } of targets) expect.soft(height, `/${address} ${width} ${text}`).toBeGreaterThanOrEqual(24);
	}
}

for (const address of PAGES) {
	test(`/${address} at both sizes, in both colours and with large text, with targets 24 pixels high`, async ({ page }) => {
		test.slow();
		await openDrawn(page, address);
		await expectAllSizes(page, address);
	});
}

test('pages of text at both sizes, in both colours and with large text, with targets 24 pixels high', async ({ page }) => {
	test.slow();
	for (const address of TEXT_PAGES) {
		await page.goto(address);
		await expectAllSizes(page, address);
	}
});

test('texts are in the font of the tests, whatever fonts the machine has', async ({ page }) => {
	await openDrawn(page);
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.introduction' });
	const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
	// Elsewhere than on Linux fonts do not come through fontconfig, and are those of the system.
	expect(fonts.map(({ familyName }) => (process.platform === 'linux' ? familyName : 'DejaVu Sans'))).toEqual(['DejaVu Sans']);
});

test('names on the map stand out from their halos, and the legend from its panel', async ({ page }) => {
	await openDrawn(page);
	await page.locator('summary', { hasText: 'Legend' }).click();
	for (const colorScheme of SCHEMES) {
		await page.emulateMedia({ colorScheme });
		const found = await contrasts(page);
		expect(found.length).toBeGreaterThan(PRINCIPAL.length + 10);
		for (const { what, ratio } of found) expect.soft(ratio, `contrast of ${what}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
	}
});

test('the live map, the open legend, open lists, a selected mark and a failed map', async ({ page }) => {
	test.slow();
	const expectBoth = async (state: string) => {
		for (const colorScheme of SCHEMES) {
			await page.emulateMedia({ colorScheme });
			await expectAccessible(page, `${state}, ${colorScheme}`);
		}
	};
	await openLive(page);
	await expectBoth('live');
	await page.locator('summary', { hasText: 'Legend' }).click();
	for (const details of await page.locator('li:has(> .what) summary').all())
		await details.evaluate((summary) => (summary as HTMLElement).click());
	await expect(page.locator('li:has(> .what) .exact').last()).toBeVisible();
	await expectBoth('legend and lists open');
	await page.locator('.marks a[data-item="tallinn"]').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-panel-title]')).toHaveText('Tallinn');
	await expectBoth('Tallinn open');

	await page.route('**/basemap/world.json', (route) => route.abort());
	await page.goto('');
	await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: SOON });
	await expectBoth('no basemap');
});

test('in forced colours and in print the page still holds every excerpt, and print shows them', async ({ page }) => {
	const words = corpus.excerpts.map(({ exact }) => exact);
	await page.emulateMedia({ forcedColors: 'active' });
	await openDrawn(page);
	expect(await page.locator('#reader .exact').allTextContents()).toEqual(expect.arrayContaining(words));
	await expect(page.locator('.marks a[data-item="tallinn"] .shape').first()).toBeVisible();

	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	const printed = await page
		.locator('#reader .exact')
		.evaluateAll((all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).map((each) => each.textContent));
	const missing = corpus.excerpts.filter(({ exact }) => !printed.includes(exact)).map(({ id }) => id);
	expect(missing, 'excerpts that are not printed').toEqual([]);
});

test('the frame has its own language, heading and landmarks', async ({ page }) => {
	await openDrawn(page, 'embed/');
	await expect(page.locator('html')).toHaveAttribute('lang', corpus.story.language);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('main')).toHaveCount(1);
});
