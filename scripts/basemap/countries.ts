import type { Position } from 'geojson';
import { cutAtAntimeridian } from './antimeridian.ts';
import { MOVED_VERTICES } from './border-policy.ts';
import type { Country } from './sources.ts';

/** How far, in degrees, a vertex may stand from the place that the table names: the source is quantised to less than half that distance. */
const NEAR = 0.001;

/** The source's countries, mended: the vertices of `MOVED_VERTICES` are moved, and nothing crosses the antimeridian. */
export function mendCountries(countries: Country[]): Country[] {
	return countries.map((country) => cutAtAntimeridian({ ...country, geometry: moveVertices(country.geometry) }));
}

/** Whether a vertex was placed by hand, so that simplifying must not take it away. */
export function isMoved(point: Position): boolean {
	return MOVED_VERTICES.some(({ to }) => isNear(point, to));
}

function isNear(point: Position, other: Position): boolean {
	return Math.abs(point[0]! - other[0]!) < NEAR && Math.abs(point[1]! - other[1]!) < NEAR;
}

function moveVertices(geometry: Country['geometry']): Country['geometry'] {
	const move = (point: Position) => MOVED_VERTICES.find(({ from }) => isNear(point, from))?.to ?? point;
	if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(move)) };
	return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(move))) };
}
