import { feature } from 'topojson-client';
import type { FeatureCollection, MultiLineString, MultiPolygon, Point } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { World } from '../geometry/world.ts';
import { turned } from './camera.ts';

/** The layers of the basemap, each ready to be a GeoJSON source. */
export interface Basemap {
	land: FeatureCollection<MultiPolygon>;
	/** Two features: the settled lines, and the disputed lines, which are drawn dashed. */
	borders: FeatureCollection<MultiLineString, { disputed: boolean }>;
	lakes: FeatureCollection<MultiPolygon>;
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
 */
export function decodeBasemap(topology: Topology): Basemap {
	const layer = <Layer extends keyof Basemap>(name: Layer): Basemap[Layer] => {
		const object = topology.objects[name];
		if (!object) throw new Error(`The basemap has no "${name}", only: ${Object.keys(topology.objects).join(', ')}`);
		return feature(topology, object as GeometryCollection) as Basemap[Layer];
	};
	return { land: layer('land'), borders: layer('borders'), lakes: layer('lakes'), rivers: layer('rivers'), labels: layer('labels') };
}

/** The basemap in MapLibre's longitudes for a world. */
export function turnedBasemap(basemap: Basemap, world: World): Basemap {
	const layer = <Layer extends keyof Basemap>(name: Layer) => ({
		...basemap[name],
		features: basemap[name].features.map((feature) => ({ ...feature, geometry: turned(feature.geometry, world) }))
	});
	return {
		land: layer('land'),
		borders: layer('borders'),
		lakes: layer('lakes'),
		rivers: layer('rivers'),
		labels: layer('labels')
	} as Basemap;
}
