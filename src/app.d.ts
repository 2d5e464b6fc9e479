import type { Detail, Printer } from '$lib/session/page.ts';

declare global {
	/** The address of the site, with a slash at its end; null where the build was not told (see `scripts/site/address.mjs`). */
	const __SITE__: string | null;

	namespace App {
		interface PageData {
			/** On the page of an item: what shows the item, or null where loading failed. */
			detail?: Detail | null;
			/** While a page is made: the printer, which draws the parts of the page that stay as sent. */
			printer?: Printer | null;
		}
	}
}

export {};
