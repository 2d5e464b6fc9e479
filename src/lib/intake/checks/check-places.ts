import type { Entry } from '../draft.ts';
import { problem, type Problem } from '../problems.ts';
import type { PlaceSource } from '../schema.ts';
import { countryNear, isCountry, kilometresToCountry } from '../countries/outlines.ts';
import type { Position } from '../../corpus/types.ts';

/** How far outside the outlines a place may lie: outlines at 1:50 million, simplified, cut capes and border towns off. */
const BORDER_KM = 50;

/**
 * How far out a country's waters reach (200 nautical miles): small islands of the country lie in those waters, away from all land of the
 * atlas.
 */
const WATERS_KM = 370;

/** A place lies in the country that the place names. Swapped numbers are often a valid point elsewhere, so the country is what tells. */
export function checkPlaces(places: Entry<PlaceSource>[]): Problem[] {
	return places.flatMap(({ id, value, spot }) => {
		const [longitude, latitude] = value.geometry.coordinates;
		const at = spot('geometry', 'coordinates');
		const found = `[${longitude}, ${latitude}]`;
		const field = 'coordinates';
		if (longitude === 0 && latitude === 0) {
			return [problem('COORDINATES_INVALID', at, { id, field, found, expected: 'a place; [0, 0] is where missing numbers end up' })];
		}
		const { country, kind, placed } = value.properties;
		const isArea = kind === 'region' || kind === 'country';
		if (isArea !== (placed === 'approximate')) {
			const expected = isArea ? 'approximate: a point for an area' : 'named or implied; approximate is for a region or a country';
			return [problem('BAD_VALUE', spot('properties', 'placed'), { id, field: 'placed', found: `${placed}, a ${kind}`, expected })];
		}
		if (country === null) {
			if (kind === 'region') return [];
			const details = { id, field: 'country', found: `no country, for a ${kind}`, expected: 'its country; only a region may span several' };
			return [problem('BAD_VALUE', spot('properties', 'country'), details)];
		}
		if (!isCountry(country)) {
			const expected = 'an ISO 3166-1 alpha-2 code that the atlas knows';
			return [problem('BAD_VALUE', spot('properties', 'country'), { id, field: 'country', found: country, expected })];
		}
		const where = whereabouts(country, [longitude, latitude]);
		if (where === null) return [];
		const expected = `a point in ${country}, at most ${BORDER_KM} km outside it, or ${WATERS_KM} km at sea`;
		const swapped = Math.abs(longitude) <= 90 && whereabouts(country, [latitude, longitude]) === null;
		const code = swapped ? 'COORDINATES_SWAPPED' : 'COORDINATES_OUTSIDE_COUNTRY';
		return [problem(code, at, { id, field, found: `${found}, ${where}`, expected })];
	});
}

/** Where a point outside a country lies, in words; null for a point that counts as inside. */
function whereabouts(country: string, point: Position): string | null {
	const away = kilometresToCountry(country, point);
	if (away <= BORDER_KM) return null;
	const other = countryNear(point, BORDER_KM);
	if (other === null && away <= WATERS_KM) return null;
	const distance = away < 1000 ? `about ${Math.round(away / 10) * 10} km` : 'more than 1000 km';
	return `${other === null ? 'at sea' : `in or near ${other}`}, ${distance} from ${country}`;
}
