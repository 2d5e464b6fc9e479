import { feature } from 'topojson-client';
import type { MultiPolygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type { Position } from '../../corpus/types.ts';
import { kilometresToLand, type Ring } from './distance.ts';
import { extentOf, mayReach } from './extent.ts';
import data from './outlines.json';

/** The outlines that `npm run countries` makes: a MultiPolygon for every country, by ISO 3166-1 alpha-2 code, true to about 10 km. */
const outlines = data as unknown as Topology<Objects>;

const unpacked = new Map<string, Ring[] | null>();

/** Whether a text is the ISO 3166-1 alpha-2 code of a country. */
export function isCountry(code: string): boolean {
	return outlineOf(code) !== null;
}

/** How far a point is from a country, in kilometres: 0 inside, Infinity where there is no such country. */
export function kilometresToCountry(code: string, at: Position): number {
	return kilometresToLand(outlineOf(code) ?? [], at);
}

/** The country nearest to a point; null where no country is nearer than a limit in kilometres, as at sea. */
export function countryNear(at: Position, within: number): string | null {
	let [nearest, least]: [string | null, number] = [null, within];
	for (const code of Object.keys(outlines.objects)) {
		const rings = (outlineOf(code) ?? []).filter((ring) => mayReach(extentOf(ring), at, within));
		const away = kilometresToLand(rings, at);
		if (away < least) [nearest, least] = [code, away];
	}
	return nearest;
}

function outlineOf(code: string): Ring[] | null {
	let outline = unpacked.get(code);
	if (outline === undefined) unpacked.set(code, (outline = unpack(code)));
	return outline;
}

function unpack(code: string): Ring[] | null {
	const object = Object.hasOwn(outlines.objects, code) ? outlines.objects[code] : undefined;
	if (!object) return null;
	const { geometry } = feature(outlines, object) as { geometry: MultiPolygon };
	return geometry.coordinates.flat();
}
