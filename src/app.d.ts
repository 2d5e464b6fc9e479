import type { Detail } from '$lib/session/session.svelte.ts';

declare global {
	namespace App {
		interface PageData {
			/** On the page of an item: what shows it, or null where that could not be loaded. */
			panel?: Detail | null;
		}
	}
}

export {};
