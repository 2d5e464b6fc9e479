import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { RIVER_ZOOMS, rankRivers } from './rank-rivers.ts';
import { simplifyForScreen, type Detail } from './simplify.ts';
import type { Area, Line } from './sources.ts';

export interface Waters {
	lakes: Feature<MultiPolygon, object>;
	rivers: Feature<MultiLineString, { minZoom: number }>[];
}

/** Lakes and rivers, simplified. All rivers that are drawn from the same zoom make one feature. */
export function drawWaters(rivers: Feature<Line>[], lakes: Feature<Area>[], detail: Detail): Waters {
	const ranks = rankRivers(rivers, detail);
	const objects = Object.fromEntries([['lakes', collect(lakes)], ...ranks.map((rank, i) => [`rivers${i}`, collect(rank)] as const)]);
	const simplified = simplifyForScreen(topology(objects), detail);
	const read = <Shape extends Area | Line>(name: string) =>
		feature(simplified, simplified.objects[name] as GeometryCollection).features.map(({ geometry }) => geometry as Shape);
	return {
		lakes: { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: read<Area>('lakes').flatMap(polygonsOf) } },
		rivers: RIVER_ZOOMS.map(({ minZoom }, i) => ({
			type: 'Feature',
			properties: { minZoom },
			geometry: { type: 'MultiLineString', coordinates: read<Line>(`rivers${i}`).flatMap(linesOf) }
		}))
	};
}

function collect(features: Feature[]): FeatureCollection {
	return { type: 'FeatureCollection', features };
}

function polygonsOf(geometry: Area): MultiPolygon['coordinates'] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function linesOf(geometry: Line): MultiLineString['coordinates'] {
	return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
