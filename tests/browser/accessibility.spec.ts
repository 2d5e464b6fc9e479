/** No rule of WCAG 2.2 AA that a machine can check is broken, in any state, theme or size; what it cannot decide is decided in a file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { TEXT_PAGES } from '../site/built-pages.ts';
import { openDrawn, openLive } from '../site/map-page.ts';
import { corpus, excerptOf } from '../site/story.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe could not decide and a person did: the rule, elements that match a selector, and why it is no fault. */
type Decided = { rule: string; selector: string; why: string };
const decided = JSON.parse(readFileSync(new URL('accessibility-decided.json', import.meta.url), 'utf8')) as Decided[];

const SIZES = [
	[1280, 800],
	[320, 640]
] as const;

const PAGES = [
	'',
	'place/bamako/',
	'event/battle-of-tinzaouatene/',
	'link/senegal-summons-ambassador/',
	'article/niger-severs/',
	'excerpt/severs-casualties/',
	'disagreement/how-many-killed/'
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

/** WCAG contrast of names on the map with their halos, and of the legend's summary with its panel: where axe sees only the map behind. */
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
		const summary = document.querySelector('.legend > summary')!;
		const panel = getComputedStyle(summary.parentElement!).backgroundColor;
		return [...names, { what: 'Legend', ratio: ratio(getComputedStyle(summary).color, panel) }];
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });

		for (const [width, height] of SIZES) {
			test(`one page of each kind and the embed, at ${width} x ${height}`, async ({ page }) => {
				test.slow();
				await page.setViewportSize({ width, height });
				for (const address of [...PAGES, 'embed/']) {
					await openDrawn(page, address);
					await expectAccessible(page, `/${address} ${colorScheme} ${width}`);
				}
				const found = await contrasts(page);
				for (const address of TEXT_PAGES) {
					await page.goto(address);
					await expectAccessible(page, `/${address} ${colorScheme} ${width}`);
				}
				expect(found.length).toBeGreaterThan(corpus.story.principal.length);
				for (const { what, ratio } of found) expect.soft(ratio, `contrast of ${what}`).toBeGreaterThanOrEqual(4.5);
			});
		}

		test('the live map, a selected mark, the open legend, open lists and a failed map', async ({ page }) => {
			test.slow();
			await openLive(page);
			await expectAccessible(page, `live, ${colorScheme}`);
			await page.locator('summary', { hasText: 'Legend' }).click();
			for (const details of await page.locator('[data-listed] summary').all())
				await details.evaluate((summary) => (summary as HTMLElement).click());
			await expect(page.locator('[data-listed] .exact').last()).toBeVisible();
			await expectAccessible(page, `legend and lists open, ${colorScheme}`);
			await page.locator('.marks a[data-item="kyiv"]').focus();
			await page.keyboard.press('Enter');
			await expect(page.locator('[data-panel-title]')).toHaveText('Kyiv');
			await expectAccessible(page, `Kyiv open, ${colorScheme}`);

			await page.route('**/basemap/world.json', (route) => route.abort());
			await page.goto('');
			await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 25_000 });
			await expectAccessible(page, `no basemap, ${colorScheme}`);
		});
	});
}

test('nothing is wider than the screen at 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of [...PAGES, 'embed/']) {
		await openDrawn(page, address);
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `/${address}`).toBe(320);
	}
	for (const address of TEXT_PAGES) {
		await page.goto(address);
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `/${address}`).toBe(320);
	}
});

test('text twice as large makes nothing wider than the panel', async ({ page }) => {
	// WCAG 1.4.4: text at 200 % in a window that is not narrow to begin with.
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const address of PAGES) {
		await openDrawn(page, address);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		const reader = await page.locator('#reader').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
		expect.soft(reader, `/${address} with large text`).toBe(0);
	}
});

test('in forced colours and in print the page still holds every excerpt, and print shows them', async ({ page }) => {
	const words = corpus.excerpts.map(({ exact }) => exact);
	await page.emulateMedia({ forcedColors: 'active' });
	await openDrawn(page);
	expect(await page.locator('#reader .exact').allTextContents()).toEqual(expect.arrayContaining(words));
	await expect(page.locator('.marks a[data-item="bamako"] .shape').first()).toBeVisible();

	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	const printed = await page
		.locator('#reader .exact')
		.evaluateAll((all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).map((each) => each.textContent));
	const missing = corpus.excerpts.filter(({ exact }) => !printed.includes(exact)).map(({ id }) => id);
	expect(missing, 'excerpts that are not printed').toEqual([]);
});

test('each quotation says which language it is in, and the frame has its own heading and landmarks', async ({ page }) => {
	await openDrawn(page, 'article/moscow-pledges/');
	const quotes = await page
		.locator('article[data-excerpt]')
		.evaluateAll((all) => all.map((card) => [(card as HTMLElement).dataset['excerpt']!, card.querySelector('blockquote')!.lang] as const));
	expect(quotes.length).toBeGreaterThan(0);
	for (const [id, language] of quotes) expect(language, id).toBe(excerptOf(id).language);
	await openDrawn(page, 'embed/');
	await expect(page.locator('html')).toHaveAttribute('lang', corpus.story.language);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('main')).toHaveCount(1);
});
