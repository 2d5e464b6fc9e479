import { expect, test } from '@playwright/test';
import { FERRY } from '../../scripts/site/out.mjs';
import { linkTo, openDrawn } from '../site/map-page.ts';
import { watch } from '../site/watch.ts';

test('the address that browsers share is that of what is open, without the question; nothing is asked of the host that it names', async ({
	page,
	baseURL
}) => {
	const { errors, strangers } = watch(page, baseURL);
	const shared = () => page.locator('link[rel="canonical"]').getAttribute('href');
	await openDrawn(page);
	expect(await shared()).toBe(FERRY.SITE);
	await page
		.locator(`#reader ${linkTo('fight-at-visby')}`)
		.first()
		.click();
	await expect(page.locator('#reader h1')).toHaveText('Dockers and crews fight at Visby');
	await expect.poll(shared).toBe(`${FERRY.SITE}event/fight-at-visby/`);
	await page.goBack();
	await expect.poll(shared).toBe(FERRY.SITE);
	expect([errors, strangers]).toEqual([[], []]);
});
