/** No rule of WCAG 2.2 AA that a machine can check is broken, in any state, theme or size; a file decides what the machine cannot. */
import { expect, test, type Page } from '@playwright/test';
import { SCHEMES, expectAccessible, expectAllSizes } from '../site/accessible.ts';
import { TEXT_PAGES } from '../site/built-pages.ts';
import { SOON, openDrawn, openLive, unfoldPeriods } from '../site/map-page.ts';
import { PRINCIPAL, corpus } from '../site/ferry.ts';

/** One of each kind of page with a map, and the embed; `npm run test:deep` takes more of some kinds. */
const PAGES = [
	'',
	'place/tallinn/',
	'event/fight-at-visby/',
	'article/visby-fight/',
	'excerpt/stops-damage/',
	'actor/ferry-line/',
	'comparison/riga-summons/visby-fight/',
	'disagreement/how-many-hurt/',
	'embed/',
	...(process.env['DEEP']
		? [
				'link/riga-summons-envoy/',
				'point/how-many-were-hurt/',
				'article/hall-notes/',
				'actor/harbour-office/',
				'excerpt/sister-waiting/',
				'disagreement/why-the-ferry-stopped/'
			]
		: [])
];

/** WCAG contrast of names on the map with the names' halos, and of the legend's words with the legend's panel: axe sees only the map. */
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
	// On other systems than Linux fonts do not come through fontconfig, but are the system's.
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
	await unfoldPeriods(page);
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
