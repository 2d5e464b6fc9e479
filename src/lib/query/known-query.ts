import { currentId } from '../corpus/aliases.ts';
import { findItem } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import { BASES, STANCES, STATUSES, TONES } from '../corpus/vocabulary.ts';
import type { Query } from './query.ts';

/** The fields whose values are ids of the story, or words of its vocabulary. */
const LISTS = ['kinds', 'tones', 'statuses', 'bases', 'speakers', 'actors', 'places', 'articles', 'stances'] as const;
const DAYS = ['from', 'to'] as const;
type ListField = (typeof LISTS)[number];

const WORDS: { readonly [F in ListField]?: readonly string[] } = { tones: TONES, statuses: STATUSES, bases: BASES, stances: STANCES };

/** A value that a query asks for and that the story does not have, or a day that is none. */
export type Unknown = { field: ListField | (typeof DAYS)[number]; value: string };

/** A query with the values that the story has now: old ids are led on, and what is unknown is left out and named. */
export function knownQuery(corpus: Corpus, query: Query): { query: Query; unknown: readonly Unknown[] } {
	const unknown: Unknown[] = [];
	const known: Query & Record<ListField, readonly string[]> = { ...query };
	for (const field of LISTS) {
		if (query[field].length === 0) continue;
		const isWord = field in WORDS;
		const values = query[field].map((value) => (isWord ? value : currentId(corpus, value)));
		known[field] = [...new Set(values)].filter((value) => isOf(corpus, field, value)) as never;
		query[field].forEach((value, i) => {
			if (!isOf(corpus, field, values[i]!)) unknown.push({ field, value });
		});
	}
	for (const field of DAYS) {
		const value = query[field];
		if (value === null || isDay(value)) continue;
		known[field] = null;
		unknown.push({ field, value });
	}
	return { query: known, unknown };
}

function isOf(corpus: Corpus, field: ListField, value: string): boolean {
	const words = WORDS[field];
	if (words) return words.includes(value);
	if (field === 'kinds') return [...corpus.eventKinds, ...corpus.linkKinds].some((kind) => kind.id === value);
	const type = findItem(corpus, value)?.type;
	if (field === 'speakers') return type === 'actor' || type === 'article';
	return type === (field === 'actors' ? 'actor' : field === 'places' ? 'place' : 'article');
}

/** Whether a text is a day of the calendar: `new Date` alone takes 30 February for 1 March. */
function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
