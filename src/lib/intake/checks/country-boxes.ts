import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box, CountryBox } from './check-places.ts';

/** Shapes without a number of their own in the atlas, under the code in use for them. */
const UNNUMBERED: Record<string, string> = { XKX: 'XK' };

/**
 * The boxes round the countries of an atlas. The atlas numbers its countries as the United Nations do; what is wanted are the letters of
 * ISO 3166-1, and `Intl` knows which letters stand for which number.
 */
export function countryBoxes(atlas: Topology<{ countries: GeometryCollection<{ a3: string }> }>): CountryBox {
	const boxes = new Map<string, Box>();
	for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
		const code = UNNUMBERED[properties.a3] ?? lettersOf(String(id));
		if (code === null || !geometry || !('coordinates' in geometry)) continue;
		const box = grow(boxes.get(code) ?? [Infinity, Infinity, -Infinity, -Infinity], geometry.coordinates);
		boxes.set(code, box);
	}
	return (code) => boxes.get(code) ?? null;
}

function lettersOf(number: string): string | null {
	if (!/^\d{3}$/.test(number)) return null;
	const letters = Intl.getCanonicalLocales(`und-${number}`)[0]?.slice('und-'.length) ?? '';
	return /^[A-Z]{2}$/.test(letters) ? letters : null;
}

type Nested = number | readonly Nested[];

function grow(box: Box, coordinates: readonly Nested[]): Box {
	const [x, y] = coordinates;
	if (typeof x === 'number' && typeof y === 'number') {
		return [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
	}
	return (coordinates as readonly Nested[][]).reduce(grow, box);
}
