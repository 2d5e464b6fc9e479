/** Without scripts the link under a head, a ring or a bar is the link of the sign's own arc: other lines there lie below. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

for (const [width, height] of [
	[1280, 800],
	[390, 844]
] as const)
	test(`at ${width} x ${height} the link under the middle of each sign of an arc is its own`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('');
		const signs = await page.locator('.marks a.glyphs').evaluateAll((links) =>
			links.flatMap((link) =>
				[...link.querySelectorAll('circle.hit')].map((circle) => {
					const { x, y, width, height } = circle.getBoundingClientRect();
					const [middleX, middleY] = [x + width / 2, y + height / 2];
					const top = document.elementFromPoint(middleX, middleY);
					// Outside the window, or under the legend or the reader's panel, there is nothing to click.
					if (!top || !top.closest('.marks')) return { own: link.getAttribute('href'), found: null };
					return { own: link.getAttribute('href'), found: top.closest('a')?.getAttribute('href') ?? 'no link' };
				})
			)
		);
		const seen = signs.filter(({ found }) => found !== null);
		expect(seen.length).toBeGreaterThan(10);
		for (const { own, found } of seen) expect.soft(found, `under a sign of ${own}`).toBe(own);
	});
