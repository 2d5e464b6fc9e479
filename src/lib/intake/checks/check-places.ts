import type { Entry } from '../draft.ts';
import { problem, type Problem } from '../problems.ts';
import type { PlaceSource } from '../schema.ts';
import type { Story } from '../../corpus/types.ts';

/** `[west, south, east, north]` in degrees. */
export type Box = readonly [number, number, number, number];

/** The box round a country, by ISO 3166-1 alpha-2 code; null where there is no such country. */
export type CountryBox = (code: string) => Box | null;

/** Outlines at 1:50 million cut capes and border towns off. */
const MARGIN = 0.5;

/** A point lies in the country it names. Swapped numbers are often a valid point elsewhere, so the country is what tells. */
export function checkPlaces(places: Entry<PlaceSource>[], countryBox: CountryBox): Problem[] {
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
		const box = countryBox(country);
		if (!box) {
			const expected = 'an ISO 3166-1 alpha-2 code that the atlas knows';
			return [problem('BAD_VALUE', spot('properties', 'country'), { id, field: 'country', found: country, expected })];
		}
		if (contains(box, longitude, latitude)) return [];
		const expected = `a point in ${country}, between [${box[0].toFixed(1)}, ${box[1].toFixed(1)}] and [${box[2].toFixed(1)}, ${box[3].toFixed(1)}]`;
		const swapped = contains(box, latitude, longitude);
		return [problem(swapped ? 'COORDINATES_SWAPPED' : 'COORDINATES_OUTSIDE_COUNTRY', at, { id, field, found, expected })];
	});
}

/** The first view has a width and a height. */
export function checkBounds(stories: Entry<Story>[]): Problem[] {
	return stories.flatMap(({ id, value, spot }) => {
		const [west, south, east, north] = value.bounds;
		if (west < east && south < north) return [];
		return [
			problem('BAD_VALUE', spot('bounds'), {
				id,
				field: 'bounds',
				found: `[${value.bounds.join(', ')}]`,
				expected: 'west < east, south < north'
			})
		];
	});
}

function contains([west, south, east, north]: Box, longitude: number, latitude: number): boolean {
	return longitude >= west - MARGIN && longitude <= east + MARGIN && latitude >= south - MARGIN && latitude <= north + MARGIN;
}
