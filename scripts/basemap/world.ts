import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Feature, FeatureCollection } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import { mendCountries } from './countries.ts';
import { placeLabels } from './labels.ts';
import { drawLayers } from './layers.ts';
import type { Detail } from './simplify.ts';
import type { Sources } from './sources.ts';

/** The detail that is right at zoom 6: in the story's region about as much as the source has. */
export const WORLD_DETAIL: Detail = { worldSize: 512 * 2 ** 6, minTriangle: 2, minRing: 4, farDivisor: 400, fallOff: 25 };

/** Degrees to which coordinates are rounded: half a pixel at zoom 6, one pixel at zoom 7. */
const GRID = 0.005;

/** The basemap of the interactive map, as TopoJSON. */
export function drawWorld(sources: Sources): Topology {
	const { land, borders, countries, lakes, rivers } = drawLayers(sources, WORLD_DETAIL);
	const labels = placeLabels(mendCountries(sources.countries));
	const objects = {
		land: collect([land]),
		borders: collect(borders),
		countries: collect(countries),
		lakes: collect([lakes]),
		rivers: collect(rivers),
		labels: collect(labels)
	};
	// A fixed grid with the antimeridian on it, not one fitted to the extent of the data.
	return quantize(topology(objects) as Topology<Objects>, { scale: [GRID, GRID], translate: [-180, -90] });
}

function collect(features: Feature[]): FeatureCollection {
	return { type: 'FeatureCollection', features };
}
