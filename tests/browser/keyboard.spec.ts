/** Everything on the map can be reached, seen to have focus, opened and left by keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { openDrawn, openLive, unfoldPeriods } from '../site/map-page.ts';
import { DRAWN, corpus, sceneOf } from '../site/ferry.ts';

type Focus = { item: string | null; name: string; mark: boolean; visible: boolean; inView: boolean };

/** What has focus, and whether a reader sees the focus. */
function focused(page: Page): Promise<Focus> {
	return page.evaluate(() => {
		const element = document.activeElement as HTMLElement | SVGElement;
		const mark = element.closest('.marks') !== null;
		const thick = (style: CSSStyleDeclaration, width: string) => parseFloat(style.getPropertyValue(width)) >= 2;
		const outlined = (style: CSSStyleDeclaration) => style.outlineStyle !== 'none' && thick(style, 'outline-width');
		// A mark is outlined along its own shape.
		const halo = mark ? getComputedStyle(element.querySelector('.casing, .thread, circle.hit')!) : null;
		const box = element.getBoundingClientRect();
		return {
			item: element.dataset['item'] ?? element.getAttribute('href')?.split('/').at(-2) ?? null,
			name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
			mark,
			visible: halo
				? halo.stroke !== 'none' && thick(halo, 'stroke-width') && getComputedStyle(element).opacity === '1'
				: outlined(getComputedStyle(element)),
			inView: box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight
		};
	});
}

/** Ids of the marks of the first map that show: a place without a name in the view does not. */
const shownMarks = (page: Page) =>
	page
		.locator('.marks a[data-item]')
		.evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('data-item')!));

test('arrow keys reach every mark that shows, the points first; Enter opens it, Escape comes back to it', async ({ page }) => {
	test.slow();
	await openDrawn(page);
	const shown = await shownMarks(page);
	expect(shown.filter((id) => !DRAWN.includes(id))).toEqual([]);
	const reached: string[] = [];
	await page.keyboard.press('Tab');
	await page.locator('.marks a[tabindex="0"]').waitFor({ state: 'attached' });
	await page.keyboard.press('Tab');
	// What a mark is stands before the map, and so do the controls by which one asks.
	await expect(page.locator('.counts a')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('combobox', { name: 'Search the words' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Filter' })).toBeFocused();
	await page.keyboard.press('Tab');
	for (let i = 0; i < shown.length; i++) {
		if (i > 0) await page.keyboard.press('ArrowRight');
		const { item, mark, visible, name } = await focused(page);
		expect(mark, `stop ${i + 1} is a mark`).toBe(true);
		expect.soft(visible, `focus shows on ${item}`).toBe(true);
		await expect.soft(page.locator('.tooltip'), `the name of ${item} shows`).toHaveText(name);
		await expect.soft(page.locator('.tooltip')).toBeInViewport({ ratio: 1 });
		reached.push(item!);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${item}/`));
		await page.keyboard.press('Escape');
		await expect(page.locator(`.marks a[data-item="${item}"]`).first()).toBeFocused();
	}
	expect(reached.toSorted()).toEqual(shown.toSorted());
	const numbered = sceneOf().numbers.map(({ id }) => id);
	expect(reached.slice(0, numbered.length)).toEqual(numbered);
	await page.keyboard.press('Home');
	expect((await focused(page)).item).toBe(reached[0]);
	await page.keyboard.press('End');
	expect((await focused(page)).item).toBe(reached.at(-1));
	// Focus on a mark outside the view must not scroll the map under its overlays.
	expect(await page.locator('.stage').evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft])).toEqual([0, 0]);
});

test(`Tab goes once through the whole page and out of it, over the ${process.env['DEEP'] ? 'live' : 'drawn'} map`, async ({ page }) => {
	test.slow();
	await (process.env['DEEP'] ? openLive : openDrawn)(page);
	await unfoldPeriods(page);
	const stops: Focus[] = [];
	for (let i = 0; i < 400; i++) {
		await page.keyboard.press('Tab');
		if (i === 0) await page.locator('.marks a[tabindex="0"]').waitFor({ state: 'attached' });
		if (await page.evaluate(() => document.activeElement === document.body)) break;
		stops.push(await focused(page));
	}
	expect(stops.length, 'the page is left again').toBeLessThan(400);
	expect(stops[0]?.name).toBe('Skip the map');
	// The map is one stop: the first point.
	expect(stops.filter(({ mark }) => mark).map(({ item }) => item)).toEqual([sceneOf().numbers[0]!.id]);
	expect
		.soft(
			stops.filter(({ visible }) => !visible).map(({ name }) => name),
			'stops without visible focus'
		)
		.toEqual([]);
	expect
		.soft(
			stops.filter(({ mark, inView }) => !mark && !inView).map(({ name }) => name),
			'stops out of sight'
		)
		.toEqual([]);
	for (const { id } of [...corpus.events, ...corpus.links]) {
		expect
			.soft(
				stops.some(({ item, mark }) => item === id && !mark),
				`${id} in the list`
			)
			.toBe(true);
	}
	// Shift+Tab leads back into the map from below.
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	expect((await focused(page)).name).toBeTruthy();
});

test('the first stop skips the map', async ({ page }) => {
	await openDrawn(page);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip the map' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('#reader') !== null), 'the next stop is in the reader').toBe(true);
});

test.describe('with motion', () => {
	test.use({ reducedMotion: 'no-preference' });

	test('the buttons of the map work by keyboard and say their state', async ({ page }) => {
		await openLive(page);
		const press = async (name: string, key: string) => {
			await page.getByRole('button', { name }).focus();
			await page.keyboard.press(key);
		};
		await press('Zoom in', 'Enter');
		await expect(page).toHaveURL(/bbox=/);
		await press('Zoom out', 'Space');
		await press('Show the whole story', 'Enter');
		await expect(page).not.toHaveURL(/bbox=/);
		await press('Pause motion', 'Space');
		await expect(page.getByRole('button', { name: 'Play motion' })).toBeFocused();
		await expect(page).toHaveURL(/motion=off/);
		await press('Colours: as your system', 'Enter');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await expect(page.getByRole('button', { name: 'Colours: light' })).toBeFocused();
		const legend = page.locator('summary', { hasText: 'Legend' });
		await legend.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText('Battle on which accounts differ')).toBeVisible();
	});
});
