import type { Feature, Geometry } from 'geojson';
import type { Position } from '../corpus/types.ts';

/** The text of a GeoJSON file (RFC 7946, no `crs`), one feature to a line, so that two versions can be compared. */
export function featureCollection(features: readonly Feature<Geometry | null>[]): string {
	const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
	return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** A position to a tenth of a metre. */
export const rounded = ([lng, lat]: Position): Position => [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
