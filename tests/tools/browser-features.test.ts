/** What Playwright turns off in Chromium stays off where the tests turn off more. */
import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { BY_PLAYWRIGHT } from '../site/browser-features.ts';

test('the list of what Playwright turns off is the list that Playwright has', async () => {
	// Node is no browser: it refuses the flags and ends, and the error tells how it was started.
	const message = await chromium.launch({ executablePath: process.execPath }).then(
		() => 'started',
		(error: Error) => error.message
	);
	expect(message).toContain('--disable-features=');
	expect(/--disable-features=(\S+)/.exec(message)![1]!.split(',')).toEqual(BY_PLAYWRIGHT);
});
