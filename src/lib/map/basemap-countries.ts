import type { Country } from '../scene/types.ts';
import type { Topology } from 'topojson-specification';
import { worldPixelsAt } from '../geometry/mercator.ts';
import { decodeBasemap } from './basemap.ts';

/** Zoom steps by which a name shows later than the name first fits, so that arcs and not names fill the map. */
const RESTRAINT = 0.5;

/** Country names of a basemap, in the order in which names begin to fit. */
export function basemapCountries(basemap: Topology): Country[] {
	return decodeBasemap(basemap)
		.labels.features.toSorted((a, b) => a.properties.minZoom - b.properties.minZoom)
		.map(({ geometry, properties: { code, name, minZoom } }) => {
			const [lng = 0, lat = 0] = geometry.coordinates;
			return { code, name, at: [round(lng), round(lat)], fromWorldPixels: worldPixelsAt(minZoom + RESTRAINT) };
		});
}

const round = (degrees: number) => Math.round(degrees * 100) / 100;
