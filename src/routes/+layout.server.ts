import { basemapCountries } from './basemap-countries.server';
import { planLayout } from '$lib/scene/layout';
import { loadGeodata } from '$lib/geodata.server';

export const prerender = true;
export const trailingSlash = 'always';

export const load = () => {
	const { corpus, calendar } = loadGeodata();
	return { corpus, calendar, layout: planLayout(corpus, basemapCountries()) };
};
