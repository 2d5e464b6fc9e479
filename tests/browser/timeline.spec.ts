/** The line of time: what is asked there by pointer, finger and key, what answers, and how the story plays. */
import { expect, test, type Page } from '@playwright/test';
import { corpus } from '../site/ferry.ts';
import { expectAccessible } from '../site/accessible.ts';
import { openDrawn } from '../site/map-page.ts';

const ALL = corpus.events.length + corpus.links.length;

const strip = (page: Page) => page.locator('fieldset.timeline');
const chart = (page: Page) => page.locator('.chart svg');
const end = (page: Page, which: 'from' | 'to') => page.locator(`[data-end="${which}"]`);
const count = (page: Page) => page.locator('.timeline .count');
const play = (page: Page) => page.locator('[name="play"]');
const periods = (page: Page) => page.locator('select[name="period"]');

/** Opens a page, and waits until its line of time answers. */
async function openLine(page: Page, address = '', parameters = ''): Promise<void> {
	await openDrawn(page, address, parameters);
	await strip(page).getByRole('button').first().hover();
	await expect(end(page, 'to')).toBeVisible();
	await page.mouse.move(5, 300);
}

/** Shares of the line, in pixels of the screen, at the height of the axis. */
async function on(page: Page, ...shares: number[]): Promise<{ x: number; y: number }[]> {
	const { x, y, width } = (await chart(page).boundingBox())!;
	return shares.map((share) => ({ x: x + share * width, y: y + 52 }));
}

async function drag(page: Page, from: number, to: number): Promise<void> {
	const [start, stop] = await on(page, from, to);
	await page.mouse.move(start!.x, start!.y);
	await page.mouse.down();
	await page.mouse.move((start!.x + stop!.x) / 2, start!.y, { steps: 3 });
	await page.mouse.move(stop!.x, stop!.y);
	await page.mouse.up();
}

/** The range in the address. */
const asked = (page: Page) => {
	const { searchParams } = new URL(page.url());
	return [searchParams.get('from'), searchParams.get('to')];
};

/** Where the ends of the range stand, as spoken. */
const spoken = async (page: Page) => [
	await end(page, 'from').getAttribute('aria-valuetext'),
	await end(page, 'to').getAttribute('aria-valuetext')
];

test('the picture that the page is sent with names the story’s days, and answers once a pointer comes', async ({ page }) => {
	await openDrawn(page);
	const before = (await strip(page).boundingBox())!;
	await expect(strip(page).locator('svg[role="img"]')).toHaveAccessibleName('1 January 2019 – 30 April 2024');
	await expect(end(page, 'to')).toHaveCount(0);
	const button = await play(page).boundingBox();
	await play(page).hover();
	await expect(end(page, 'to')).toBeVisible();
	expect(await strip(page).boundingBox(), 'nothing moves').toEqual(before);
	expect(await play(page).boundingBox()).toEqual(button);
	await expect(count(page)).toHaveText(`${ALL} marks, of which 4 have no date`);
});

test('the first key on the line makes it answer, and is not lost', async ({ page }) => {
	await openDrawn(page);
	await play(page).focus();
	await expect(end(page, 'to')).toBeVisible();
	await expect(play(page)).toBeFocused();
});

test('a drag asks for a range, which dims the rest of the line and leaves the map what answers', async ({ page }) => {
	await openLine(page);
	await expect(page.locator('.timeline a.out')).toHaveCount(0);
	await drag(page, 0.3, 0.5);
	await expect.poll(() => asked(page)).toEqual(['2024-03-03', '2024-03-06']);
	expect(await spoken(page)).toEqual(['3 March 2024', '6 March 2024']);
	await expect(count(page)).toHaveText(`9 of ${ALL} marks`);
	await expect(page.locator('.timeline [data-mark="stockholm-pledges"]')).toHaveClass(/\bout\b/);
	await expect(page.locator('.timeline [data-mark="fight-on-the-quay"]')).not.toHaveClass(/\bout\b/);
	await expect(page.locator('.marks a[data-item="icebreaker-pledge"]')).toHaveCount(0);
	await expect(page.locator('.marks a[data-item="fight-at-visby"]')).toHaveCount(1);
});

test('the middle of a range moves the range, and an end resizes it', async ({ page }) => {
	await openLine(page, '', 'from=2024-03-03&to=2024-03-04');
	const [from, to] = await on(page, 0.3, 0.43);
	await page.mouse.move(from!.x, from!.y);
	await drag(page, 0.3, 0.3 + 0.066);
	await expect.poll(() => asked(page)).toEqual(['2024-03-04', '2024-03-05']);
	const { x, width } = (await end(page, 'to').boundingBox())!;
	await page.mouse.move(x + width / 2, to!.y);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + 36, to!.y, { steps: 3 });
	await page.mouse.up();
	await expect.poll(() => asked(page)).toEqual(['2024-03-04', '2024-03-06']);
});

test('keys move an end to the next dated mark, by a day with Shift, to the story’s ends, and never past each other', async ({ page }) => {
	await openLine(page, '', 'from=2024-03-03&to=2024-03-04');
	await end(page, 'to').focus();
	await page.keyboard.press('ArrowRight');
	expect(await spoken(page)).toEqual(['3 March 2024', '6 March 2024']);
	await page.keyboard.press('Shift+ArrowRight');
	expect((await spoken(page))[1]).toBe('7 March 2024');
	await page.keyboard.press('ArrowDown');
	expect((await spoken(page))[1]).toBe('6 March 2024');
	await page.keyboard.press('Home');
	expect(await spoken(page)).toEqual(['3 March 2024', '3 March 2024']);
	await page.keyboard.press('End');
	await expect.poll(() => asked(page)).toEqual(['2024-03-03', null]);
	await end(page, 'from').focus();
	await page.keyboard.press('PageDown');
	await expect.poll(() => asked(page), 'all of the story is no range').toEqual([null, null]);
});

test('a finger drags a range sideways, and scrolls the page up and down', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ viewport: { width: 390, height: 700 }, hasTouch: true, baseURL: baseURL! });
	const page = await context.newPage();
	await openDrawn(page);
	await page.getByRole('button', { name: 'Time', exact: true }).tap();
	await expect(end(page, 'to')).toBeVisible();
	await chart(page).scrollIntoViewIfNeeded();
	const client = await context.newCDPSession(page);
	const touch = async (...points: { x: number; y: number }[]) => {
		const [first, ...others] = points;
		await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first!] });
		for (const point of others) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
		await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	const [start, middle, stop] = await on(page, 0.35, 0.45, 0.6);
	await touch(start!, middle!, stop!);
	await expect.poll(() => asked(page)).toEqual(['2024-03-04', '2024-03-08']);
	const before = await page.evaluate(() => scrollY);
	const [low] = await on(page, 0.45);
	await touch(low!, ...Array.from({ length: 8 }, (_, i) => ({ x: low!.x, y: low!.y - 20 * (i + 1) })));
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
	expect(asked(page)).toEqual(['2024-03-04', '2024-03-08']);
	await context.close();
});

test('the story’s periods are presets, all of the time among them, and Back undoes a choice', async ({ page }) => {
	await openLine(page);
	await expect(periods(page).locator('option')).toHaveText([
		'All of the time',
		'Before the ferry stopped',
		'The ferry stops',
		'What is to come',
		'What the headline is about'
	]);
	await periods(page).selectOption('The ferry stops');
	await expect.poll(() => asked(page)).toEqual(['2024-03-01', '2024-03-31']);
	await expect(periods(page).locator('option:checked')).toHaveText('The ferry stops');
	await page.goBack();
	await expect.poll(() => asked(page)).toEqual([null, null]);
	await expect(periods(page).locator('option:checked')).toHaveText('All of the time');
});

test('a range fills the line, and the whole line comes back', async ({ page }) => {
	await openLine(page, '', 'from=2024-03-04&to=2024-03-08');
	const marks = page.locator('.timeline [data-mark]');
	const all = await marks.count();
	await page.locator('[name="zoom"]').click();
	await expect(marks).toHaveCount(9);
	await drag(page, 0.45, 0.95);
	await expect.poll(() => asked(page)).toEqual(['2024-03-06', '2024-03-08']);
	await page.locator('[name="zoom"]').click();
	await expect(marks).toHaveCount(all);
});

test('the story plays from moment to moment, with the card of each, and ends as it was', async ({ page }) => {
	await page.clock.install();
	await openLine(page, '', 'from=2024-03-03&to=2024-03-08');
	const card = page.getByRole('region', { name: 'The moment' });
	await page.clock.runFor(10_000);
	expect(asked(page), 'nothing plays by itself').toEqual(['2024-03-03', '2024-03-08']);
	await play(page).click();
	await expect(end(page, 'to')).toHaveAttribute('aria-valuetext', '3 March 2024');
	await expect(card).toContainText('The harbour office says that the ferry stopped on Sunday');
	await expect(card).toContainText('The ferry “Näkki” stopped on Sunday');
	await expect(card).toContainText('Harbour office announces');
	for (const day of ['4', '6', '8']) {
		await page.clock.runFor(2_050);
		await expect(end(page, 'to')).toHaveAttribute('aria-valuetext', `${day} March 2024`);
	}
	await expect(card).toContainText('The ministry in Riga summons');
	await page.clock.runFor(2_050);
	await expect(card).toHaveCount(0);
	await expect(play(page)).toHaveText('▶ Play');
	expect(await spoken(page)).toEqual(['3 March 2024', '8 March 2024']);
});

test('playing is paused, stepped, and sped up; a range of the reader’s own ends it', async ({ page }) => {
	await page.clock.install();
	await openLine(page);
	const card = page.getByRole('region', { name: 'The moment' });
	const shown = async () => (await spoken(page))[1];
	await play(page).click();
	await play(page).click();
	const first = await shown();
	await page.clock.runFor(10_000);
	expect(await shown(), 'paused').toBe(first);
	await page.getByRole('button', { name: 'One step on' }).click();
	const second = await shown();
	expect(second).not.toBe(first);
	await page.getByRole('button', { name: 'One step back' }).click();
	expect(await shown()).toBe(first);
	await expect(page.getByRole('button', { name: 'One step back' })).toBeDisabled();
	await page.locator('select[name="speed"]').selectOption('2×');
	await play(page).click();
	await expect.poll(shown).toBe(second);
	await page.clock.runFor(1_050);
	expect(await shown()).not.toBe(second);
	await drag(page, 0.3, 0.5);
	await expect(card).toHaveCount(0);
	await page.clock.runFor(10_000);
	expect(await spoken(page)).toEqual(['3 March 2024', '6 March 2024']);
});

test('playing stops where the page is hidden', async ({ page }) => {
	await page.clock.install();
	await openLine(page);
	await play(page).click();
	await expect(play(page)).toHaveText('❚❚ Pause');
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { value: true, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(play(page)).toHaveText('▶ Play');
});

test('a mark of the line is pointed at on the map, and the other way round; a click and Enter open it', async ({ page }) => {
	await openLine(page);
	const disc = page.locator('.timeline [data-mark="fight-on-the-quay"]');
	await disc.hover();
	await expect(page.locator('.marks a[data-item="office-cuts-ties"]')).toHaveAttribute('data-emphasis', 'muted');
	await expect(page.locator('.timeline .tip')).toContainText('6 March 2024');
	await page.mouse.move(5, 300);
	await expect(page.locator('.timeline .tip')).toHaveCount(0);
	await page.locator('.marks a[data-item="fight-on-the-quay"]').focus();
	await expect(disc).toHaveClass(/\blit\b/);
	await disc.click();
	await expect(page).toHaveURL(/\/point\/fight-on-the-quay\//);
	await page.goBack();
	await page.locator('.timeline [tabindex="0"][data-mark]').focus();
	await page.keyboard.press('Home');
	const order = [];
	for (let i = 0; i < 3; i++) {
		order.push(await page.evaluate(() => document.activeElement!.getAttribute('data-mark')));
		await page.keyboard.press('ArrowRight');
	}
	expect(order).toEqual(['riga-lends-pilots', 'harbour-closed', 'suva-apia-agreement']);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/point\/ferry-stops-running\//);
});

test('a range that ends before it begins, or lies outside the story, is shown as such', async ({ page }) => {
	await openLine(page, '', 'from=2024-03-09&to=2024-03-03');
	await expect(strip(page)).toContainText('This range ends before it begins');
	await expect(count(page)).toHaveText(`0 of ${ALL} marks`);
	expect(await spoken(page)).toEqual(['9 March 2024', '3 March 2024']);
	await openLine(page, '', 'from=1900-01-01&to=1900-12-31');
	await expect(strip(page)).toContainText('Nothing in the story is dated within this range');
	await expect(count(page)).toHaveText(`0 of ${ALL} marks`);
});

test('a count is read out at most once a second', async ({ page }) => {
	await openLine(page);
	const changes = (selector: string) =>
		page.evaluateHandle((selector) => {
			const times: number[] = [];
			new MutationObserver(() => times.push(performance.now())).observe(document.querySelector(selector)!, {
				childList: true,
				characterData: true,
				subtree: true
			});
			return times;
		}, selector);
	const [shown, read] = [await changes('.timeline .count'), await changes('.timeline [role="status"]')];
	for (const to of [0.35, 0.45, 0.55, 0.65, 0.75]) await drag(page, 0.3, to);
	await expect.poll(() => read.evaluate(({ length }) => length)).toBeGreaterThan(0);
	const times = await read.jsonValue();
	expect(times.length).toBeLessThan((await shown.jsonValue()).length);
	expect(times.slice(1).filter((time, i) => time - times[i]! < 950)).toEqual([]);
});

test('a map with little chrome goes without the line, and an embed without', async ({ page }) => {
	await openDrawn(page, '', 'chrome=min');
	await expect(strip(page)).toBeHidden();
	const map = (await page.locator('.map').boundingBox())!;
	expect(map.y + map.height).toBe(640);
	await openDrawn(page, 'embed/');
	await expect(strip(page)).toHaveCount(0);
});

test('paper says the range and how much lies in it, and nothing else of the line', async ({ page }) => {
	await openLine(page, '', 'from=2024-03-03&to=2024-03-06');
	await page.emulateMedia({ media: 'print' });
	await expect(strip(page).locator('.paper')).toHaveText(`3–6 March 2024: 9 of ${ALL} marks`);
	await expect(chart(page)).toBeHidden();
	await expect(play(page)).toBeHidden();
});

for (const [width, height] of [
	[1280, 800],
	[320, 640]
] as const)
	for (const colorScheme of process.env['DEEP'] ? (['light', 'dark'] as const) : ([width > 900 ? 'light' : 'dark'] as const))
		test(`no rule that a machine can check is broken, ${width} pixels wide, ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme });
			await openDrawn(page, '', 'from=2024-03-03&to=2024-03-06');
			if (width < 900) await page.getByRole('button', { name: 'Time', exact: true }).click();
			await expect(end(page, 'to')).toBeVisible();
			await page.getByRole('button', { name: 'One step on' }).click();
			await expectAccessible(page, `the line of time, ${width} ${colorScheme}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			const low = await strip(page)
				.locator('button, select')
				.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 24));
			expect(low).toEqual([]);
		});
