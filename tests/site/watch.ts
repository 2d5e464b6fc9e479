/** What goes wrong on a page and would not be seen: errors, and requests to other hosts. */
import type { Page } from '@playwright/test';

export function watch(page: Page, baseURL: string | undefined): { errors: string[]; strangers: string[] } {
	const own = new URL(baseURL ?? '').host;
	const errors: string[] = [];
	const strangers: string[] = [];
	page.on('pageerror', (error) => errors.push(`${error} (${page.url()})`));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url}, ${page.url()})`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (/^(https?|wss?):$/.test(url.protocol) && url.host !== own) strangers.push(`${request.url()} (${page.url()})`);
	});
	return { errors, strangers };
}
