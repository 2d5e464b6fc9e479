import { merge } from 'topojson-client';
import type { Feature, MultiPolygon } from 'geojson';
import type { MultiPolygon as MultiPolygonObject } from 'topojson-specification';
import { PARTS_OF, SHAPELESS, UNCODED } from './border-policy.ts';
import type { CountryTopology } from './borders.ts';
import { alpha2 } from './country-names.ts';

/** The whole of a country, by its ISO two-letter code. */
export type CountryShape = Feature<MultiPolygon, { code: string }>;

/**
 * The shapes of the countries, in order of their codes: what a map hatches where a country is a mark. The lines are those of land and
 * borders, since all come from one topology.
 */
export function drawCountryShapes(topology: CountryTopology): CountryShape[] {
	const units = new Map<string, MultiPolygonObject[]>();
	for (const unit of topology.objects.countries.geometries as unknown as (MultiPolygonObject & { properties: { a3: string } })[]) {
		const { a3 } = unit.properties;
		for (const of of [a3, PARTS_OF[a3]]) {
			if (of === undefined || UNCODED.has(of) || SHAPELESS.has(of)) continue;
			const code = alpha2(of);
			units.set(code, [...(units.get(code) ?? []), unit]);
		}
	}
	return [...units]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([code, parts]) => ({ type: 'Feature', properties: { code }, geometry: merge(topology, parts) }))
		.filter(({ geometry }) => geometry.coordinates.length > 0) as CountryShape[];
}
