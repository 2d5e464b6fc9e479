import type { Handle } from '@sveltejs/kit';
import basemap from '$lib/svg/basemap.svg?raw';
import { directionOf } from '$lib/words/direction.ts';
import { loadGeodata } from '$lib/geodata.server.ts';

/** Routes that show a map; pages of text go without what it is drawn from. */
const MAPS = /^\/(\(map\)|embed)(\/|$)/;

/**
 * Puts the drawn basemap into the document once, outside what is hydrated: every SVG map refers to it, and no script carries it a
 * second time.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { language } = loadGeodata().corpus.story;
	return resolve(event, {
		// Scripts are asked for when the page has been read: nothing of the first paint waits behind them.
		preload: ({ type }) => type === 'css',
		transformPageChunk: ({ html }) =>
			html
				.replace('%basemap%', MAPS.test(event.route.id ?? '') ? basemap : '')
				.replace('%lang%', language)
				.replace('%dir%', directionOf(language))
	});
};
