import { basemapCountries } from './basemap-countries.server';
import { planLayout } from '$lib/scene/layout';
import { loadGeodata } from '$lib/geodata.server';

export const prerender = true;
export const trailingSlash = 'always';

export const load = () => {
	const { corpus, calendar } = loadGeodata();
	// Spellings of actors are for those who work with the data; no page shows them, so no page carries them.
	const actors = corpus.actors.map((actor) => ({ ...actor, names: [] }));
	return { corpus: { ...corpus, actors }, calendar, layout: planLayout(corpus, basemapCountries()) };
};
