import { currentId } from '../corpus/aliases.ts';
import { findItem } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Query } from './query.ts';

/** The fields whose values are ids of the story. */
const NAMED = ['kinds', 'speakers', 'actors', 'places', 'articles'] as const;
type NamedField = (typeof NAMED)[number];

/** A value that a query asks for and that the story does not have. */
export type Unknown = { field: NamedField; value: string };

/** A query with the ids that the story has now: old ids are led on, and what is unknown is left out and named. */
export function knownQuery(corpus: Corpus, query: Query): { query: Query; unknown: readonly Unknown[] } {
	const unknown: Unknown[] = [];
	const known = { ...query };
	for (const field of NAMED) {
		if (query[field].length === 0) continue;
		const ids = query[field].map((id) => currentId(corpus, id));
		known[field] = [...new Set(ids)].filter((id) => isOf(corpus, field, id));
		query[field].forEach((value, i) => {
			if (!isOf(corpus, field, ids[i]!)) unknown.push({ field, value });
		});
	}
	return { query: known, unknown };
}

function isOf(corpus: Corpus, field: NamedField, id: string): boolean {
	if (field === 'kinds') return [...corpus.eventKinds, ...corpus.linkKinds].some((kind) => kind.id === id);
	const type = findItem(corpus, id)?.type;
	if (field === 'speakers') return type === 'actor' || type === 'article';
	return type === (field === 'actors' ? 'actor' : field === 'places' ? 'place' : 'article');
}
