import type { Panel } from '$lib/Dashboard.svelte';

declare global {
	namespace App {
		interface PageData {
			/** On the page of an item: what shows it, or null where that could not be loaded. */
			panel?: Panel | null;
		}
	}
}

export {};
