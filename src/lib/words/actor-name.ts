import { findItem } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import { part, type Part } from './sentence.ts';

/**
 * The name of an actor as a part of a sentence that names actors: as it begins a sentence, or as it is written within one. Of anything
 * else its id stands for a name.
 */
export function actorPart(corpus: Corpus, id: string, at: 'first' | 'within'): Part {
	const found = findItem(corpus, id);
	if (found?.type !== 'actor') return part(id, id);
	return part(id, (at === 'within' ? found.item.inSentence : undefined) ?? found.item.name);
}
