import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { DISPUTED_LINES, UNLABELLED } from '../../scripts/basemap/border-policy.ts';
import { drawCountries } from '../../scripts/basemap/layers.ts';
import { readSources, type Country } from '../../scripts/basemap/sources.ts';
import { drawSvg } from '../../scripts/basemap/svg.ts';
import { WORLD_DETAIL, drawWorld } from '../../scripts/basemap/world.ts';
import { decodeBasemap, namedBasemap } from '../../src/lib/map/basemap.ts';

const worldText = readFileSync('static/basemap/world.json', 'utf8');
const svgText = readFileSync('src/lib/svg/basemap.svg', 'utf8');
const shapes = JSON.parse(readFileSync('src/lib/svg/areas/countries.json', 'utf8')) as Record<string, string>;
const basemap = decodeBasemap(JSON.parse(worldText), ['ML', 'UA', 'CN', 'RS', 'IL']);
const sources = readSources();
const topology = drawCountries(sources, WORLD_DETAIL);
const countries = feature(topology, topology.objects.countries).features as Country[];

const SIMFEROPOL = [34.1, 44.95];
const SEVASTOPOL = [33.6, 44.6];
/** Points on either side of the isthmus of Perekop, the way by land from Crimea to Kherson. */
const SOUTH_OF_PEREKOP = [33.75, 46];
const NORTH_OF_PEREKOP = [33.65, 46.4];
const KHERSON = [32.62, 46.64];
const KRASNODAR = [38.98, 45.04];
const LAAYOUNE = [-13.2, 27.15];
const AGADIR = [-9.4, 30.3];
const TINZAOUATENE = [2.96, 19.95];
const TAMANRASSET = [5.52, 22.79];
const KIDAL = [1.41, 18.44];

describe('the basemap follows the border policy', () => {
	test('Crimea is in Ukraine', () => {
		expect(countriesAt(SIMFEROPOL)).toEqual(['UKR']);
		expect(countriesAt(SEVASTOPOL)).toEqual(['UKR']);
	});

	test('no line crosses the way from Simferopol over Perekop to Kherson, one or the sea crosses the way to Krasnodar', () => {
		expect(linesBetween(SIMFEROPOL, SOUTH_OF_PEREKOP)).toEqual([]);
		expect(linesBetween(SOUTH_OF_PEREKOP, NORTH_OF_PEREKOP)).toEqual([]);
		expect(leavesLand(SOUTH_OF_PEREKOP, NORTH_OF_PEREKOP)).toBe(false);
		expect(linesBetween(NORTH_OF_PEREKOP, KHERSON)).toEqual([]);
		expect(leavesLand(SIMFEROPOL, KRASNODAR) || linesBetween(SIMFEROPOL, KRASNODAR).length > 0).toBe(true);
		expect(countriesAt(KRASNODAR)).toEqual(['RUS']);
	});

	test('Western Sahara is separate from Morocco, by a disputed line', () => {
		expect(countriesAt(LAAYOUNE)).toEqual(['ESH']);
		expect(linesBetween([-11, 27], [-11, 28.5])).toEqual(['disputed']);
		expect(countriesAt(AGADIR)).toEqual(['MAR']);
	});

	test('Tinzaouatene is in Mali, south of the Algerian border', () => {
		expect(countriesAt(TINZAOUATENE)).toEqual(['MLI']);
		expect(linesBetween(TINZAOUATENE, TAMANRASSET)).toEqual(['settled']);
		expect(linesBetween(TINZAOUATENE, KIDAL)).toEqual([]);
	});

	test.each([
		['Serbia and Kosovo', [20.9, 43.4], [20.9, 42.6]],
		['Somalia and Somaliland', [49.5, 9.5], [47.5, 9.5]],
		['the two parts of Cyprus', [33.2, 34.9], [33.2, 35.25]],
		['Israel and the West Bank', [34.8, 32.1], [35.25, 32.1]],
		['the two parts of Kashmir', [74.8, 34.1], [73, 34.1]],
		['Aksai Chin and Ladakh', [77.6, 34.2], [79.6, 34.6]],
		['Sudan and South Sudan', [30, 11], [30, 9]],
		['Egypt and Sudan at Halayib', [35, 22.5], [35, 21.5]]
	])('the line between %s is disputed', (_, from, to) => {
		expect(linesBetween(from, to)).toContain('disputed');
		expect(linesBetween(from, to)).not.toContain('settled');
	});

	test.each([
		['Mali and Niger', [3, 16], [5.5, 16]],
		['Ukraine and Russia', [36.2, 49.5], [36.2, 51.5]],
		['Egypt and Sudan in the desert', [28, 22.5], [28, 21.5]],
		['India and Pakistan in Punjab', [75.5, 30.5], [73, 30.9]]
	])('the line between %s is settled', (_, from, to) => {
		expect(linesBetween(from, to)).toEqual(['settled']);
	});

	test('every pair in the table exists in the source', () => {
		const known = new Set(sources.countries.map(({ properties }) => properties.a3));
		for (const code of [...DISPUTED_LINES.flatMap(({ between }) => between), ...UNLABELLED]) expect(known).toContain(code);
	});

	test('the first paint has the same disputed lines', () => {
		expect(svgText).toMatch(/<path id="basemap-borders-disputed" d="m/);
	});
});

describe('the basemap can be drawn', () => {
	test('no segment jumps across the antimeridian', () => {
		const lines = [basemap.land, basemap.lakes, basemap.borders, basemap.rivers].flatMap((layer) => layer.features.flatMap(linesOf));
		expect(lines.filter((line) => line.some((point, i) => i > 0 && Math.abs(point[0]! - line[i - 1]![0]!) > 180))).toEqual([]);
	});

	test('every layer has something in it', () => {
		for (const [name, layer] of Object.entries(basemap)) expect(layer.features.length, name).toBeGreaterThan(0);
		expect(basemap.borders.features.map(({ properties }) => properties.disputed)).toEqual([false, true]);
		for (const name of ['land', 'borders', 'borders-disputed', 'lakes', 'rivers'])
			expect(svgText).toMatch(new RegExp(`id="basemap-${name}" d="m-?\\d`));
	});

	test.each(['ML', 'NE', 'SN', 'UA', 'RU', 'DZ', 'FR', 'EH', 'MU'])('the label of %s stands on land', (code) => {
		const label = basemap.labels.features.find(({ properties }) => properties.code === code)!;
		expect(countriesAt(label.geometry.coordinates)).toHaveLength(1);
	});

	test('Kosovo, Somaliland and Northern Cyprus get no country label', () => {
		const names = basemap.labels.features.map(({ properties }) => properties.name);
		expect(names).toContain('Serbia');
		expect(names.filter((name) => ['Kosovo', 'Somaliland', 'N. Cyprus'].includes(name))).toEqual([]);
	});

	test('a country is hatched as United Nations practice draws it, by one shape in either map', () => {
		const shapesAt = (point: Position) =>
			basemap.countries.features.filter((country) => isInside(point, country)).map(({ properties }) => properties.code);
		expect(shapesAt(TINZAOUATENE)).toEqual(['ML']);
		expect(shapesAt(SIMFEROPOL)).toEqual(['UA']);
		expect(shapesAt([121, 24])).toEqual(['CN']);
		expect(shapesAt([20.9, 42.6])).toEqual(['RS']);
		expect(shapes.ML).toMatch(/^m\d/);
		for (const code of ['IL', 'SY', 'XK', 'TW']) expect(Object.keys(shapes)).not.toContain(code);
		expect(basemap.countries.features.map(({ properties }) => properties.code)).toEqual(['CN', 'ML', 'RS', 'UA']);
	});

	test('only shapes that are asked for are decoded', () => {
		expect(decodeBasemap(JSON.parse(worldText)).countries.features).toEqual([]);
	});

	test('a missing layer is an error that names it', () => {
		expect(() => decodeBasemap({ type: 'Topology', objects: {}, arcs: [] })).toThrow('no "countries"');
	});

	test('it stays within its budget', () => {
		expect(gzipSync(worldText, { level: 9 }).length).toBeLessThanOrEqual(130_000);
		expect(gzipSync(svgText, { level: 9 }).length).toBeLessThanOrEqual(16_000);
	});

	// Making the world anew takes as long as all other tests of it: only `npm run test:deep` does.
	test.runIf(process.env['DEEP'])('the committed files are what `npm run basemap` writes', { timeout: 60_000 }, () => {
		expect(JSON.stringify(drawWorld(sources)) === worldText).toBe(true);
		const { svg, countries } = drawSvg(sources);
		expect(svg === svgText).toBe(true);
		expect(countries).toEqual(shapes);
	});
});

function countriesAt(point: Position): string[] {
	return countries.filter((country) => country.geometry && isInside(point, country)).map(({ properties }) => properties.a3);
}

function isInside(point: Position, shape: Parameters<typeof linesOf>[0]): boolean {
	const crossed = linesOf(shape).flatMap((line) => segments(line).filter(([a, b]) => meet([point, [point[0]!, 90.5]], [a, b])));
	return crossed.length % 2 === 1;
}

/** The kinds of the border lines that a straight way crosses. */
function linesBetween(from: Position, to: Position): string[] {
	return basemap.borders.features.flatMap((borders) =>
		linesOf(borders)
			.flatMap(segments)
			.filter((segment) => meet([from, to], segment))
			.map(() => (borders.properties.disputed ? 'disputed' : 'settled'))
	);
}

function leavesLand(from: Position, to: Position): boolean {
	return basemap.land.features.some((land) =>
		linesOf(land)
			.flatMap(segments)
			.some((segment) => meet([from, to], segment))
	);
}

function linesOf({ geometry }: { geometry: { type: string; coordinates: unknown } }): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates as Position[]];
	return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Position[][][]).flat() : (geometry.coordinates as Position[][]);
}

function segments(line: Position[]): [Position, Position][] {
	return line.slice(1).map((point, i) => [line[i]!, point]);
}

/** Whether two segments cross; a shared end counts for one side only, so that a vertex is not counted twice. */
function meet([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
	const side = (p: Position, q: Position, r: Position) => (q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!) > 0;
	return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

test('far names are in the language of the story, and otherwise where they were', () => {
	const nameIn = (language: string) => namedBasemap(basemap, language).labels.features.find(({ properties }) => properties.code === 'IQ')!;
	expect(nameIn('en').properties.name).toBe('Iraq');
	expect(nameIn('ar').properties.name).toBe('العراق');
	expect(nameIn('ar').geometry).toEqual(nameIn('en').geometry);
});
