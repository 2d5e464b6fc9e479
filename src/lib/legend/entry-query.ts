import { DOUBTED, NOT_DONE } from '../corpus/status.ts';
import { EVERYTHING, type Query } from '../query/query.ts';
import type { LegendEntry } from './legend-entries.ts';

/** What a sign of the legend asks for; null for signs of no mark by itself: places, and strands, which are links of any kind. */
export function queryOf(entry: LegendEntry): Partial<Query> | null {
	switch (entry.type) {
		case 'event':
			return { kinds: entry.ids, ...(entry.hollow && { statuses: NOT_DONE }), ...(entry.ringed && { contested: true }) };
		case 'line':
			return { kinds: entry.ids, tones: [entry.sign.tone] };
		case 'doubted':
			return { statuses: DOUBTED };
		case 'dashed':
			return { statuses: NOT_DONE.filter((status) => !DOUBTED.includes(status)) };
		case 'contested':
			return { contested: true };
		default:
			return null;
	}
}

/** Whether a query asks for all that a sign asks for. */
export function isAsked(query: Query, sign: Partial<Query>): boolean {
	return fieldsOf(sign).every((field) => {
		const [asked, wanted] = [query[field], sign[field]];
		return Array.isArray(asked) && Array.isArray(wanted) ? wanted.every((value) => asked.includes(value)) : asked === wanted;
	});
}

/** What changes in a query where a sign is chosen, or no longer chosen. */
export function toggled(query: Query, sign: Partial<Query>): Partial<Query> {
	return isAsked(query, sign) ? Object.fromEntries(fieldsOf(sign).map((field) => [field, EVERYTHING[field]])) : sign;
}

const fieldsOf = (sign: Partial<Query>) => Object.keys(sign) as (keyof Query)[];
