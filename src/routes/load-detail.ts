import { browser } from '$app/environment';
import story from 'virtual:geodata';
import type { Detail } from '$lib/session/page.ts';
import { addShapes } from '$lib/svg/areas/country-shapes.ts';
import { followAddress } from './follow-address.svelte.ts';

/** Loads the detail, which shows open items and answers questions. Rejects where loading fails; the next call tries again. */
export async function loadDetail(): Promise<Detail> {
	const [{ default: corpus }, { makeDetail, liveParts }, { parts }, { parts: frame }, { default: shapes }] = await Promise.all([
		import('virtual:geodata/whole'),
		import('./detail.ts'),
		import('./sent-parts.ts'),
		import('./frame-parts.ts'),
		import('virtual:geodata/countries')
	]);
	// What is open may be an area that the page was sent without.
	if (browser) addShapes(shapes);
	if (browser) followAddress();
	return { corpus, parts: { ...parts, ...frame, ...liveParts }, ...makeDetail(corpus, story.dates) };
}
