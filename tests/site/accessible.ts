/** What every page has to be for any reader and on any screen, checked by axe and by measuring. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { run(context: string, options: RunOptions): Promise<AxeResults> };

/** What axe could not decide and a person did: the rule, elements that match a selector, and why there is no fault. */
type Decided = { rule: string; selector: string; why: string };
const decided = JSON.parse(readFileSync(new URL('../fixtures/accessibility-decided.json', import.meta.url), 'utf8')) as Decided[];

export const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
	[1280, 800],
	[320, 640]
] as const;

/** Runs axe in the page, or within what a selector finds there, and fails for every violation, and for everything undecided. */
export async function expectAccessible(page: Page, state: string, within = 'html'): Promise<void> {
	// Axe is evaluated, since the content security policy forbids another script element.
	await page.evaluate(axe);
	const { violations, incomplete } = await page.evaluate(
		async ({ decided, within }) => {
			const options: RunOptions = {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
				resultTypes: ['violations', 'incomplete']
			};
			const results: AxeResults = await (window as unknown as { axe: Axe }).axe.run(within, options);
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
		},
		{ decided, within }
	);
	expect.soft(violations, `violations, ${state}`).toEqual([]);
	expect
		.soft(incomplete, `undecided, ${state}: look at it, then mend it or write into accessibility-decided.json why it is no fault`)
		.toEqual([]);
}

/**
 * Axe at each size, each size in another scheme (with `npm run test:deep` in both); nothing wider than a screen of 320 pixels, no text at
 * 200 % wider than its panel, no low target.
 */
export async function expectAllSizes(page: Page, address: string): Promise<void> {
	for (const [i, [width, height]] of SIZES.entries()) {
		await page.setViewportSize({ width, height });
		// The map is laid out again in the frames that follow.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		for (const colorScheme of SCHEMES.filter((_, j) => process.env['DEEP'] || j === i)) {
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

/** Expects that what unfolds, and every link that stands by itself, is 24 pixels high at both sizes. */
async function expectTargets(page: Page, address: string): Promise<void> {
	for (const [width, height] of SIZES) {
		await page.setViewportSize({ width, height });
		const targets = await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			const alone = 'summary, button, li > a:first-child, dt > a:first-child, .what > a, .headline > a, .source > a:first-child';
			const shown = [...document.querySelectorAll<HTMLElement>(alone)].filter((target) => target.checkVisibility());
			return shown.map((target) => {
				return { text: target.textContent!.trim(), height: target.getBoundingClientRect().height };
			});
		});
		expect(targets.length, address).toBeGreaterThan(3);
		for (const { text, height } of targets) expect.soft(height, `/${address} ${width} ${text}`).toBeGreaterThanOrEqual(24);
	}
}
