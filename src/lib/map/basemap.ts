import { feature } from 'topojson-client';
import type { FeatureCollection, MultiLineString, MultiPolygon, Point } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { World } from '../geometry/world.ts';
import { countryName } from '../words/country-name.ts';
import { turned } from './camera.ts';

/** The layers of the basemap, each ready to be a GeoJSON source. */
export interface Basemap {
	land: FeatureCollection<MultiPolygon>;
	/** Two features: the settled lines, and the disputed lines, which are drawn dashed. */
	borders: FeatureCollection<MultiLineString, { disputed: boolean }>;
	lakes: FeatureCollection<MultiPolygon>;
	/** Those countries whose shapes are asked for; `code` is the ISO two-letter code. */
	countries: FeatureCollection<MultiPolygon, { code: string }>;
	/** One feature for each zoom from which its rivers are drawn. */
	rivers: FeatureCollection<MultiLineString, { minZoom: number }>;
	/**
	 * `code` is the ISO two-letter code, for `Intl.DisplayNames`; `name` is English. From `minZoom` on the name fits into the country, so
	 * `minZoom` serves both as a filter and, the smallest first, as a sort key.
	 */
	labels: FeatureCollection<Point, { code: string; name: string; minZoom: number }>;
}

/**
 * Decodes `/basemap/world.json`, in which neighbours share their lines, into GeoJSON for MapLibre. Throws if a layer is missing, because a
 * map without its borders would say something about borders.
 *
 * @param codes of the countries whose shapes are wanted
 */
export function decodeBasemap(topology: Topology, codes: readonly string[] = []): Basemap {
	const layer = <Layer extends keyof Basemap>(name: Layer, keep: (object: GeometryObject) => boolean = () => true): Basemap[Layer] => {
		const object = topology.objects[name];
		if (!object) throw new Error(`The basemap has no "${name}", only: ${Object.keys(topology.objects).join(', ')}`);
		const { geometries } = object as GeometryCollection;
		return feature(topology, { type: 'GeometryCollection', geometries: geometries.filter(keep) }) as Basemap[Layer];
	};
	const wanted = layer('countries', ({ properties }) => codes.includes((properties as { code: string }).code));
	return {
		land: layer('land'),
		borders: layer('borders'),
		lakes: layer('lakes'),
		countries: wanted,
		rivers: layer('rivers'),
		labels: layer('labels')
	};
}

/** The basemap with the names of countries in a language (BCP 47). */
export function namedBasemap(basemap: Basemap, language: string): Basemap {
	const features = basemap.labels.features.map(({ properties, ...feature }) => ({
		...feature,
		properties: { ...properties, name: countryName(properties, language) }
	}));
	return { ...basemap, labels: { ...basemap.labels, features } };
}

/** The basemap in MapLibre's longitudes for a world, but for the countries: they are marks, and turned with the marks. */
export function turnedBasemap(basemap: Basemap, world: World): Basemap {
	const layer = <Layer extends keyof Basemap>(name: Layer) => ({
		...basemap[name],
		features: basemap[name].features.map((feature) => ({ ...feature, geometry: turned(feature.geometry, world) }))
	});
	return {
		...basemap,
		land: layer('land'),
		borders: layer('borders'),
		lakes: layer('lakes'),
		rivers: layer('rivers'),
		labels: layer('labels')
	} as Basemap;
}
