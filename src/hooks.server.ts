import type { Handle } from '@sveltejs/kit';
import basemap from '$lib/svg/basemap.svg?raw';
import { BASEMAP_UNITS } from '$lib/svg/basemap-units.ts';
import { HATCHED, hatchTransform, shapeId } from '$lib/svg/areas/country-shapes.ts';
import { firstShapes, storyShapes } from '$lib/svg/areas/story-shapes.ts';
import { jsonLdOf } from '$lib/exports/web/json-ld.ts';
import { headOf, sitePages } from '$lib/exports/web/site-pages.ts';
import { movedPage } from './routes/moved-page.ts';
import type { Corpus } from '$lib/corpus/types.ts';
import { worldOf } from '$lib/geometry/world.ts';
import { AREA } from '$lib/scene/line-styles.ts';
import { directionOf } from '$lib/words/direction.ts';
import { loadGeodata } from '$lib/geodata.server.ts';

/** Routes that show a map; pages of text go without the basemap. */
const MAPS = /^\/(\(map\)|embed)(\/|$)/;

/** The one page that frames another: the page on which an embed is made shows the embed. */
const FRAMES = '/publish';
const framing = (html: string) => html.replace("default-src 'none'", "default-src 'none'; frame-src 'self'");

/** The disc that stands for an area without a shape, and what fills the areas of a story that has any. */
function areaFills({ story, places }: Corpus): string {
	if (places.every(({ placed }) => placed !== 'approximate')) return '';
	const { size } = worldOf(story.bounds).first;
	const lines = `<pattern id="hatch" width="1" height="1" patternUnits="userSpaceOnUse" patternTransform="${hatchTransform(size)}"><path d="M.5 0V1" stroke-width="${AREA.line}"/></pattern>`;
	const fading = `<radialGradient id="disc"><stop stop-opacity="${AREA.middle}"/><stop offset="1" stop-opacity="0"/></radialGradient>`;
	return `${lines}${fading}<circle id="${shapeId('')}" r="${+(size * BASEMAP_UNITS * AREA.radius).toPrecision(3)}" fill="url(#disc)"/>`;
}

/**
 * Puts the drawn basemap into the document once, outside what is hydrated: every SVG map refers to the basemap, and no script carries the
 * paths a second time. The shapes of countries that are marks come with it: on the first page those of the first map, on the page of an
 * item all. What others show of a page, and what programs read of it, is written here too: no script needs it. An old address gets a page of
 * its own, which leads on.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { corpus, dates } = loadGeodata();
	const moved = movedPage(corpus, event.params);
	if (moved !== null) return new Response(moved, { headers: { 'content-type': 'text/html' } });
	const { language } = corpus.story;
	const drawing = () => {
		const shapes = event.params.id === undefined ? firstShapes(corpus, dates) : storyShapes(corpus);
		const paths = Object.entries(shapes).map(([code, d]) => `<path id="${shapeId(code)}" fill="${HATCHED}" d="${d}"/>`);
		return basemap.replace('</defs>', `${paths.join('')}${areaFills(corpus)}</defs>`);
	};
	const page = sitePages(corpus).get(event.url.pathname.slice(1));
	return resolve(event, {
		// Only style sheets are preloaded: no part of the first paint waits behind scripts.
		preload: ({ type }) => type === 'css',
		transformPageChunk: ({ html }) =>
			(event.route.id === FRAMES ? framing(html) : html)
				.replace('%about%', () => (page ? headOf(corpus, dates, page, __SITE__) : ''))
				.replace('%data%', () => (page ? jsonLdOf(corpus, dates, page, __SITE__) : ''))
				.replace('%basemap%', MAPS.test(event.route.id ?? '') ? drawing() : '')
				.replace('%lang%', language)
				.replace('%dir%', directionOf(language))
	});
};
