import { decodeBasemap } from '$lib/map/basemap';
import type { Country } from '$lib/scene/labels';
import { worldPixelsAt } from '$lib/scene/mercator';
import world from '../../static/basemap/world.json';
import type { Topology } from 'topojson-specification';

/** Zoom steps by which names come later than they first fit, so that arcs and not names fill the map. */
const RESTRAINT = 0.5;

/** Country names for the map, those that fit first first. */
export function basemapCountries(): Country[] {
	return decodeBasemap(world as unknown as Topology)
		.labels.features.toSorted((a, b) => a.properties.minZoom - b.properties.minZoom)
		.map(({ geometry, properties: { code, name, minZoom } }) => {
			const [lng = 0, lat = 0] = geometry.coordinates;
			return { code, name, at: [round(lng), round(lat)], fromWorldPixels: worldPixelsAt(minZoom + RESTRAINT) };
		});
}

const round = (degrees: number) => Math.round(degrees * 100) / 100;
