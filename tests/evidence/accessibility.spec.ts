/** A story of dozens of marks is no harder to read than a small one: neither the first page nor the page of a place where much happened. */
import { test } from '@playwright/test';
import { expectAllSizes } from '../site/accessible.ts';
import { openDrawn } from '../site/map-page.ts';
import { PRINCIPAL, cardsOf } from '../site/real.ts';

const [most] = PRINCIPAL.map(({ id }) => id).toSorted((a, b) => cardsOf(b).length - cardsOf(a).length);

/** The page of the place is for `npm run test:deep`, since axe takes half a minute over that page. */
for (const address of process.env['DEEP'] ? ['', `place/${most}/`] : ['']) {
	test(`/${address} at both sizes, in both colours and with large text, with targets 24 pixels high`, async ({ page }) => {
		test.slow();
		await openDrawn(page, address);
		await expectAllSizes(page, address);
	});
}
