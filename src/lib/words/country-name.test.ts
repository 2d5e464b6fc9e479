import { expect, it } from 'vitest';
import { countryName } from './country-name.ts';

const EGYPT = { code: 'EG', name: 'Egypt' };

it.each([
	['the basemap’s in English', EGYPT, 'en', 'Egypt'],
	['the basemap’s in English of any country', { code: 'CD', name: 'DR Congo' }, 'en-GB', 'DR Congo'],
	['Arabic in an Arabic story', EGYPT, 'ar', 'مصر'],
	['French in a French one', EGYPT, 'fr-CA', 'Égypte'],
	['English where the code is none of a country', { code: '-99', name: 'Somewhere' }, 'ar', 'Somewhere'],
	['English where the CLDR has no name', { code: 'XX', name: 'Nowhere' }, 'ar', 'Nowhere']
])('a country’s name is %s', (_, country, language, name) => {
	expect(countryName(country, language)).toBe(name);
});
