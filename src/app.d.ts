import type { Detail, Printer } from '$lib/session/page.ts';

declare global {
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
