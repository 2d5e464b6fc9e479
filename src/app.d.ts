import type { Detail, Printer } from '$lib/session/session.svelte.ts';

declare global {
	namespace App {
		interface PageData {
			/** On the page of an item: what shows it, or null where that could not be loaded. */
			detail?: Detail | null;
			/** While a page is made: what draws the parts of it that stand as they are sent. */
			printer?: Printer | null;
		}
	}
}

export {};
