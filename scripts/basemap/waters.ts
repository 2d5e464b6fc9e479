import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { geoLength } from 'd3-geo';
import { importance, simplifyForScreen, type Detail } from './simplify.ts';
import type { Area, Line } from './sources.ts';

export interface Waters {
	lakes: Feature<MultiPolygon, object>;
	rivers: Feature<MultiLineString, { minZoom: number }>[];
}

/** A river is drawn from the first of these zooms for which it is long enough, in kilometres; the shortest are left out. */
const RIVER_ZOOMS = [
	{ minZoom: 1, minLength: 800 },
	{ minZoom: 3, minLength: 450 },
	{ minZoom: 4, minLength: 150 }
];

/** Lakes and rivers, simplified. Rivers fall into one feature for each zoom from which they are drawn. */
export function drawWaters(rivers: Feature<Line>[], lakes: Feature<Area>[], detail: Detail): Waters {
	const simplified = simplifyForScreen(
		topology({
			rivers: { type: 'FeatureCollection', features: rivers } as GeoJSON.FeatureCollection,
			lakes: { type: 'FeatureCollection', features: lakes } as GeoJSON.FeatureCollection
		}),
		detail
	);
	const lines = feature(simplified, simplified.objects['rivers'] as GeometryCollection).features.map((river) =>
		linesOf(river.geometry as Line)
	);
	const areas = feature(simplified, simplified.objects['lakes'] as GeometryCollection).features;
	const zoomOf = (river: Position[][]) => RIVER_ZOOMS.find(({ minLength }) => weightedLength(river, detail) >= minLength)?.minZoom;
	return {
		lakes: {
			type: 'Feature',
			properties: {},
			geometry: {
				type: 'MultiPolygon',
				coordinates: areas.flatMap(({ geometry }) =>
					geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates
				)
			}
		},
		rivers: RIVER_ZOOMS.map(({ minZoom }) => ({
			type: 'Feature',
			properties: { minZoom },
			geometry: { type: 'MultiLineString', coordinates: lines.filter((river) => zoomOf(river) === minZoom).flat() }
		}))
	};
}

function linesOf(geometry: Line): Position[][] {
	return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** Kilometres, fewer the farther away from the story. */
function weightedLength(coordinates: Position[][], detail: Detail): number {
	return geoLength({ type: 'MultiLineString', coordinates }) * 6371 * Math.sqrt(importance(coordinates[0]![0]!, detail));
}
