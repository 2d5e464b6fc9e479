import type { Handle } from '@sveltejs/kit';
import basemap from '$lib/svg/basemap.svg?raw';
import { directionOf } from '$lib/words/direction.ts';
import { loadGeodata } from '$lib/geodata.server.ts';

/** Routes that show a map; pages of text go without the basemap. */
const MAPS = /^\/(\(map\)|embed)(\/|$)/;

/**
 * Puts the drawn basemap into the document once, outside what is hydrated: every SVG map refers to the basemap, and no script carries the
 * paths a second time.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { language } = loadGeodata().corpus.story;
	return resolve(event, {
		// Only style sheets are preloaded: no part of the first paint waits behind scripts.
		preload: ({ type }) => type === 'css',
		transformPageChunk: ({ html }) =>
			html
				.replace('%basemap%', MAPS.test(event.route.id ?? '') ? basemap : '')
				.replace('%lang%', language)
				.replace('%dir%', directionOf(language))
	});
};
