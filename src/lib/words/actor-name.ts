import { findItem } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';

/** The name of an actor, as it begins a sentence or as it is written within one; the id of anything else. */
export function actorName(corpus: Corpus, id: string, at: 'first' | 'within'): string {
	const found = findItem(corpus, id);
	if (found?.type !== 'actor') return id;
	return (at === 'within' ? found.item.inSentence : undefined) ?? found.item.name;
}
