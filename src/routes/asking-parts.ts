import ListTools from '$lib/reader/list/ListTools.svelte';

/**
 * The parts of a page that only a script brings to life, as they are once the detail is loaded. Apart from `sent-parts.ts`: each page carries
 * the styles of what it is sent with.
 */
export const askingParts = { ListTools };
