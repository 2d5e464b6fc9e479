import type { Handle } from '@sveltejs/kit';
import basemap from '$lib/svg/basemap.svg?raw';
import { loadGeodata } from '$lib/geodata.server';

/**
 * Puts the drawn basemap into the document once, outside what is hydrated: every SVG map refers to it, and no script carries it a
 * second time.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// Scripts are asked for when the page has been read: nothing of the first paint waits behind them. Of each font there are two
		// files, and browsers use the first.
		preload: ({ type, path }) => type === 'css' || path.endsWith('.woff2'),
		transformPageChunk: ({ html }) => html.replace('%basemap%', basemap).replace('%lang%', loadGeodata().corpus.story.language)
	});
