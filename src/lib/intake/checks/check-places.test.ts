import { describe, expect, it } from 'vitest';
import type { Position } from '../../corpus/types.ts';
import { checkPlaces } from './check-places.ts';

/** What the check says of a town, with the code of each problem; empty where the town passes. */
function judge(country: string, coordinates: Position): string[] {
	const properties = { name: 'Town', names: [], kind: 'town' as const, country, placed: 'named' as const };
	const value = { type: 'Feature' as const, id: 'town', geometry: { type: 'Point' as const, coordinates }, properties };
	const spot = () => ({ file: 'places.geojson', line: 1, column: 1 });
	return checkPlaces([{ kind: 'place', id: 'town', value, spot }]).map(({ code, found }) => `${code} ${found}`);
}

/** Towns where an atlas of 1:50 million is easily wrong: on capes and at borders, on small islands, in enclaves, by the antimeridian. */
const TOWNS: Record<string, [country: string, at: Position][]> = {
	'on a coast': [
		['SN', [-17.53, 14.74]],
		['PT', [-9.5, 38.78]],
		['NO', [31.1, 70.37]],
		['NO', [12.12, 67.52]],
		['GB', [-5.71, 50.07]],
		['SE', [14.16, 55.38]],
		['GR', [22.99, 36.45]],
		['CL', [-67.62, -54.93]],
		['US', [-81.78, 24.56]],
		['AU', [142.22, -10.58]],
		['NL', [4.76, 52.96]],
		['DE', [6.69, 53.58]]
	],
	'at a border': [
		['ML', [2.96, 19.95]],
		['CD', [15.31, -4.32]],
		['CG', [15.28, -4.27]],
		['PY', [-57.63, -25.28]],
		['MC', [7.42, 43.74]],
		['VA', [12.45, 41.9]],
		['SG', [103.85, 1.29]],
		['GI', [-5.35, 36.14]],
		['LS', [27.48, -29.31]],
		['CY', [33.32, 35.34]],
		['SO', [44.06, 9.56]],
		['XK', [21.17, 42.67]],
		['RU', [20.51, 54.71]],
		['AZ', [45.41, 39.21]],
		['AO', [12.19, -5.55]],
		['OM', [56.25, 26.18]]
	],
	'on an island': [
		['GB', [-6.3, 49.92]],
		['IT', [12.61, 35.5]],
		['IT', [9.84, 43.05]],
		['GR', [29.59, 36.15]],
		['ES', [-15.43, 28.12]],
		['ES', [-2.94, 35.29]],
		['PT', [-31.13, 39.45]],
		['DK', [14.7, 55.1]],
		['AX', [21.05, 60.41]],
		['EE', [23.25, 57.8]],
		['JP', [142.19, 27.09]],
		['TW', [119.94, 26.15]],
		['CL', [-109.43, -27.15]],
		['CO', [-81.7, 12.58]],
		['EC', [-90.31, -0.74]],
		['BR', [-32.41, -3.84]],
		['SH', [-12.31, -37.07]],
		['MU', [63.41, -19.67]],
		['MV', [73.08, -0.6]],
		['IN', [72.64, 10.57]],
		['FM', [154.81, 1.08]],
		['KI', [-157.36, 1.98]],
		['TV', [179.2, -8.52]],
		['PF', [-134.97, -23.12]],
		['PN', [-130.1, -25.07]],
		['FJ', [177.05, -12.5]]
	],
	'by the antimeridian': [
		['RU', [177.5, 64.73]],
		['RU', [-169.03, 65.75]],
		['FJ', [-179.97, -16.69]],
		['FJ', [178.44, -18.14]],
		['US', [173.18, 52.92]],
		['NZ', [-176.55, -43.95]]
	],
	'in a part of a state, under either code': [
		['FR', [-52.33, 4.94]],
		['GF', [-52.33, 4.94]],
		['FR', [55.45, -20.88]],
		['RE', [55.45, -20.88]],
		['YT', [45.23, -12.78]],
		['NO', [15.64, 78.22]],
		['SJ', [15.64, 78.22]],
		['BQ', [-68.27, 12.15]]
	]
};

describe('a town where it is', () => {
	for (const [where, towns] of Object.entries(TOWNS)) {
		it(`${where} is no problem`, () => {
			expect(towns.flatMap(([country, at]) => judge(country, at).map((problem) => `${country} ${problem}`))).toEqual([]);
		});
	}
});

describe('a town where it is not', () => {
	it.each<[string, Position, string]>([
		['FR', [48.85, 2.35], 'COORDINATES_SWAPPED [48.85, 2.35], at sea, more than 1000 km from FR'],
		['SN', [14.74, -17.53], 'COORDINATES_SWAPPED [14.74, -17.53], in or near NA, more than 1000 km from SN'],
		['ML', [-8, -12.65], 'COORDINATES_OUTSIDE_COUNTRY [-8, -12.65], at sea, more than 1000 km from ML'],
		['UA', [37.62, 55.75], 'COORDINATES_OUTSIDE_COUNTRY [37.62, 55.75], in or near RU, about 450 km from UA'],
		['RU', [33.52, 44.62], 'COORDINATES_OUTSIDE_COUNTRY [33.52, 44.62], in or near UA, about 260 km from RU'],
		['AT', [18.5, 48.2], 'COORDINATES_OUTSIDE_COUNTRY [18.5, 48.2], in or near SK, about 110 km from AT']
	])('%s at %j is %s', (country, at, problem) => {
		expect(judge(country, at)).toEqual([problem]);
	});
});
