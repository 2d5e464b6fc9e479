import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Feature, MultiPolygon } from 'geojson';
import type { MultiPolygon as MultiPolygonObject } from 'topojson-specification';
import { drawBorders, type Borders, type CountryTopology } from './borders.ts';
import { isMoved, mendCountries } from './countries.ts';
import { drawCountryShapes, type CountryShape } from './country-shapes.ts';
import { simplifyForScreen, type Detail } from './simplify.ts';
import type { Sources } from './sources.ts';
import { drawWaters, type Waters } from './waters.ts';

export interface Layers extends Waters {
	land: Feature<MultiPolygon, object>;
	borders: [settled: Borders, disputed: Borders];
	countries: CountryShape[];
}

/** The shapes of the basemap in one grade of detail. The map and the SVG show two grades of the same shapes. */
export function drawLayers(sources: Sources, detail: Detail): Layers {
	const countries = drawCountries(sources, detail);
	const land = merge(countries, countries.objects.countries.geometries as unknown as MultiPolygonObject[]);
	return {
		land: { type: 'Feature', properties: {}, geometry: land },
		borders: drawBorders(countries),
		countries: drawCountryShapes(countries),
		...drawWaters(sources.rivers, sources.lakes, detail)
	};
}

/**
 * The countries, mended and simplified. Land and borders both come from this one topology, so that a simplified border still ends on the
 * simplified coast.
 */
export function drawCountries(sources: Sources, detail: Detail): CountryTopology {
	const collection = { type: 'FeatureCollection', features: mendCountries(sources.countries) };
	return simplifyForScreen(topology({ countries: collection as GeoJSON.FeatureCollection }) as CountryTopology, detail, isMoved);
}
