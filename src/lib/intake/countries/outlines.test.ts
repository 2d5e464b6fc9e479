import { describe, expect, it } from 'vitest';
import type { Position } from '../../corpus/types.ts';
import { countryNear, isCountry, kilometresToCountry } from './outlines.ts';

describe('the distance to a country', () => {
	it('is 0 inside, whichever way its land is cut', () => {
		const inside: [string, Position][] = [
			['FR', [2.35, 48.85]],
			['RU', [37.62, 55.75]],
			['RU', [179.2, 66.8]],
			['RU', [-173, 66]],
			['FJ', [178, -17.8]],
			['CA', [-113, 49.6]],
			['AQ', [0, -90]],
			['AQ', [179, -87]],
			['ZA', [28.05, -26.2]]
		];
		expect(inside.map(([code, at]) => [code, at, kilometresToCountry(code, at)])).toEqual(inside.map(([code, at]) => [code, at, 0]));
	});

	it('is measured to the border, and over the antimeridian', () => {
		const outside: [string, Position, number, number][] = [
			// Dover to Cap Gris-Nez.
			['FR', [1.31, 51.13], 25, 45],
			['FR', [-0.13, 51.51], 130, 170],
			// Nome in Alaska, to the Chukchi Peninsula.
			['RU', [-165.4, 64.5], 200, 350],
			// The middle of Lesotho, which South Africa surrounds.
			['ZA', [28.5, -29.5], 30, 90]
		];
		for (const [code, at, least, most] of outside) {
			expect(kilometresToCountry(code, at), `${code} from ${at.join()}`).toBeGreaterThan(least);
			expect(kilometresToCountry(code, at), `${code} from ${at.join()}`).toBeLessThan(most);
		}
	});

	it('of a country there is not is endless', () => {
		expect(['XX', 'constructor', '__proto__', 'fr', ''].map(isCountry)).toEqual([false, false, false, false, false]);
		expect(kilometresToCountry('XX', [0, 51])).toBe(Infinity);
	});
});

it('every country and territory that ISO 3166-1 gives two letters has an outline', () => {
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	const regions = letters.flatMap((a) => letters.flatMap((b) => (names.of(a + b) ? [a + b] : [])));
	// The other codes: exceptional reservations, former countries, and codes of CLDR alone.
	const others = 'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' ');
	expect(regions.filter((code) => !others.includes(code) && !isCountry(code))).toEqual([]);
});

it('tells what country is near, or none at sea', () => {
	expect(countryNear([2.35, 48.85], 50)).toBe('FR');
	expect(countryNear([32.6, -25.97], 50)).toBe('MZ');
	expect(countryNear([-30, 40], 50)).toBeNull();
});
