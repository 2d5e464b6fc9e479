import { basemapCountries } from './basemap-countries.server';
import { loadGeodata } from '$lib/geodata.server';

export const prerender = true;
export const trailingSlash = 'always';

export const load = () => {
	const { corpus, calendar } = loadGeodata();
	return { corpus, calendar, countries: basemapCountries() };
};
