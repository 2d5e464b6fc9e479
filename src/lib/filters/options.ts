import type { Corpus } from '../corpus/types.ts';
import { BASES, STANCES, STATUSES, TONES } from '../corpus/vocabulary.ts';
import type { FullAnswer } from '../query/ask.ts';
import type { Facet, Query } from '../query/query.ts';
import type { AskingWords } from '../words/sections/asking.ts';
import { labelOf } from './labels.ts';

/** The facets with several values, in the order of the filters. */
export const GROUPS = [
	'kinds',
	'tones',
	'statuses',
	'articles',
	'speakers',
	'actors',
	'places',
	'stances',
	'bases'
] as const satisfies readonly Facet[];
export type Group = (typeof GROUPS)[number];

/** A value to choose: `marks` is the number of marks with the value under all other fields of the question. */
export type Option = { value: string; label: string; chosen: boolean; marks: number };

/** The values of closed lists, in the order of the format. */
const LISTS: Partial<Record<Group, readonly string[]>> = { tones: TONES, statuses: STATUSES, stances: STANCES, bases: BASES };

/**
 * The options of a group: every value that a mark of the story has, and what the question asks for. Those of closed lists stand in the
 * order of the format, all others by the number of marks in the whole story, so that nothing changes its place while somebody chooses.
 */
export function optionsOf(corpus: Corpus, words: AskingWords, group: Group, whole: FullAnswer['counts'], answer: FullAnswer): Option[] {
	const wanted: readonly string[] = answer.query[group];
	const all = whole[group];
	const values = [...new Set([...all.keys(), ...wanted])];
	const list = LISTS[group];
	const ordered = list ? list.filter((value) => values.includes(value)) : values.sort((a, b) => (all.get(b) ?? 0) - (all.get(a) ?? 0));
	return ordered.map((value) => ({
		value,
		label: words.capital(labelOf(corpus, words, group, value, 'first')),
		chosen: wanted.includes(value),
		marks: answer.counts[group].get(value) ?? 0
	}));
}

/** What changes in a query where a value is chosen, or no longer chosen. */
export function toggled(query: Query, group: Group, value: string): Partial<Query> {
	const values: readonly string[] = query[group];
	return { [group]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value] };
}
