import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../query/query.ts';
import { isAsked, queryOf, toggled } from './entry-query.ts';
import type { LegendEntry } from './legend-entries.ts';

const line: LegendEntry = { type: 'line', sign: { tone: 'hostile' }, kinds: ['Summons'], ids: ['summons', 'severance'], links: 2 };
const burst = { type: 'event', sign: { shape: 'burst-hollow' }, kinds: ['Battle'], ids: ['battle'] } as never as LegendEntry & {
	type: 'event';
};

describe('a sign of the legend', () => {
	it.each<[LegendEntry, ReturnType<typeof queryOf>]>([
		[line, { kinds: ['summons', 'severance'], tones: ['hostile'] }],
		[
			{ ...burst, hollow: false, ringed: true },
			{ kinds: ['battle'], contested: true }
		],
		[
			{ ...burst, hollow: true, ringed: false },
			{ kinds: ['battle'], statuses: ['planned', 'alleged', 'announced', 'denied'] }
		],
		[{ type: 'dashed', sign: { tone: 'neutral' } }, { statuses: ['planned', 'announced'] }],
		[{ type: 'doubted', sign: { tone: 'neutral' }, kinds: [] }, { statuses: ['alleged', 'denied'] }],
		[{ type: 'contested', sign: { tone: 'neutral' } }, { contested: true }],
		[{ type: 'strand', sign: { strand: 'mixed' } }, null]
	])('%j asks for %j', (entry, query) => {
		expect(queryOf(entry)).toEqual(query);
	});

	it('is asked for where the query asks for all of it, and lets go of no other field', () => {
		const sign = queryOf(line)!;
		const query = { ...EVERYTHING, ...sign, places: ['riga'] };
		expect(isAsked(query, sign)).toBe(true);
		expect(isAsked({ ...query, kinds: ['summons'] }, sign)).toBe(false);
		expect(isAsked(EVERYTHING, { contested: true })).toBe(false);
		expect({ ...query, ...toggled(query, sign) }).toEqual({ ...EVERYTHING, places: ['riga'] });
		expect(toggled(EVERYTHING, sign)).toEqual(sign);
	});
});
