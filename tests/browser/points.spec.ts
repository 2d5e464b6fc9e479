/** The story in points: a list that leads the panel, and a walk by link, key and finger, which Back goes back. */
import { expect, test, type Page } from '@playwright/test';
import { corpus, excerptOf } from '../site/ferry.ts';
import { openDrawn } from '../site/map-page.ts';

const { points } = corpus;
const [first, second, third] = points as [(typeof points)[0], (typeof points)[0], (typeof points)[0]];
const title = (page: Page) => page.locator('[data-panel-title]');
const step = (page: Page) => page.getByRole('navigation', { name: 'The story in points' });

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the list leads to the points, and each point to the next one, up to the last', async ({ page }) => {
		await page.goto('');
		const listed = page.locator('#points + ol > li');
		await expect(page.locator('#points')).toHaveText(`The story in ${points.length} points`);
		await expect(listed.locator('.what a')).toHaveText(points.map(({ text }) => text));
		await expect(listed.locator('.exact')).toHaveText(points.map(({ excerpt }) => excerptOf(excerpt).exact));
		await listed.first().locator('a').first().click();
		for (const [i, { id, text, excerpt }] of points.entries()) {
			await expect(page).toHaveURL(new RegExp(`/point/${id}/$`));
			await expect(title(page)).toHaveText(text);
			await expect(page.locator('article[data-excerpt] .exact').first()).toHaveText(excerptOf(excerpt).exact);
			await expect(step(page)).toContainText(`${i + 1} of ${points.length}`);
			const next = step(page).locator('a[rel="next"]');
			if (i < points.length - 1) await next.click();
			else await expect(next).toHaveCount(0);
		}
		await step(page).locator('a[rel="prev"]').click();
		await expect(title(page)).toHaveText(points.at(-2)!.text);
	});
});

test('a walk by link and by arrow keys gives each title the focus, and Back goes back step by step', async ({ page }) => {
	await openDrawn(page);
	await page.locator('#points + ol .what a').first().click();
	await expect(title(page)).toHaveText(first.text);
	await expect(step(page).locator('a[rel="prev"]')).toHaveCount(0);
	await page.keyboard.press('ArrowLeft');
	await expect(title(page), 'nothing stands before the first').toHaveText(first.text);
	await step(page).locator('a[rel="next"]').click();
	await expect(title(page)).toHaveText(second.text);
	await expect(title(page)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(title(page)).toHaveText(third.text);
	await expect(title(page)).toBeFocused();
	await expect(page).toHaveURL(new RegExp(`/point/${third.id}/`));
	await page.keyboard.press('ArrowLeft');
	await expect(title(page)).toHaveText(second.text);
	for (const { text } of [third, second, first]) {
		await page.goBack();
		await expect(title(page)).toHaveText(text);
	}
	await page.goBack();
	await expect(title(page)).toHaveText(corpus.story.title);
	await expect(page.locator('#points + ol .what a').first()).toBeFocused();
});

test('arrow keys on the map, with another key, or where no point is open turn to no point', async ({ page }) => {
	await openDrawn(page, `point/${second.id}/`);
	await page.locator('.marks a[data-item="tallinn"]').focus();
	await page.keyboard.press('ArrowRight');
	await title(page).focus();
	await page.keyboard.press('Alt+Shift+ArrowRight');
	await expect(title(page)).toHaveText(second.text);
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(corpus.story.title);
	await page.keyboard.press('ArrowRight');
	await expect(title(page)).toHaveText(corpus.story.title);
});

test('the map frames the view of a point, and shows the whole first view for a point without one', async ({ page }) => {
	const wide = await apart(page, '');
	const framed = points.find(({ id }) => id === 'office-cuts-ties')!;
	expect(framed.bounds).toEqual([22, 58.5, 27, 61]);
	expect(await apart(page, `point/${framed.id}/`)).toBeGreaterThan(2 * wide);
	await page.keyboard.press('ArrowLeft');
	await expect(title(page)).toHaveText(first.text);
	await expect.poll(() => distance(page)).toBeCloseTo(wide, 0);
});

test('what belongs to an open point stands out', async ({ page }) => {
	await openDrawn(page, 'point/fight-on-the-quay/');
	await expect(page.locator('.marks a[data-item="fight-at-visby"]')).not.toHaveAttribute('data-emphasis', 'muted');
	await expect(page.locator('.marks a[data-item="riga-summons-envoy"]')).toHaveAttribute('data-emphasis', 'muted');
});

test('an embed opens a point named in its query', async ({ page }) => {
	await openDrawn(page, 'embed/', `item=${third.id}`);
	await expect(title(page)).toContainText(third.text);
	await expect(step(page)).toContainText(`3 of ${points.length}`);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a swipe over the panel turns to the next point, one down the panel to none', async ({ page }) => {
		await openDrawn(page, `point/${first.id}/`);
		await swipe(page, [300, 650], [320, 560]);
		await expect(title(page)).toHaveText(first.text);
		await swipe(page, [300, 650], [120, 660]);
		await expect(title(page)).toHaveText(second.text);
		await swipe(page, [120, 650], [300, 640]);
		await expect(title(page)).toHaveText(first.text);
	});

	test('a finger along the panel or the map does not go back in history', async ({ page }) => {
		await openDrawn(page, `point/${first.id}/`);
		await step(page).locator('a[rel="next"]').click();
		await expect(title(page)).toHaveText(second.text);
		await step(page).locator('a[rel="prev"]').click();
		await expect(title(page)).toHaveText(first.text);
		for (const y of [650, 200]) {
			await swipe(page, [60, y], [340, y]);
			// The browser goes back a moment after the finger is lifted.
			await page.waitForTimeout(1000);
			await expect(title(page)).toHaveText(first.text);
		}
	});
});

/** How far two places lie apart on the map, in pixels. */
async function distance(page: Page): Promise<number> {
	const [a, b] = await Promise.all(
		['tallinn', 'helsinki'].map((id) => page.locator(`.marks a[data-item="${id}"] circle.hit`).first().boundingBox())
	);
	return Math.hypot(a!.x - b!.x, a!.y - b!.y);
}

async function apart(page: Page, address: string): Promise<number> {
	await openDrawn(page, address);
	return distance(page);
}

/** One finger that goes from a point of the screen to another. */
async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const at = ([x, y]: readonly [number, number]) => [{ x, y }];
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
	for (const share of [0.25, 0.5, 0.75, 1])
		await client.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			touchPoints: at([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])])
		});
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
