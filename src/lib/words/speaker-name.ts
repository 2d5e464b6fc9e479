import { findItem } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';

/** The name of an actor, or null for the id of an article, which speaks in its own voice. */
export function speakerName(corpus: Corpus, id: string): string | null {
	const found = findItem(corpus, id);
	return found?.type === 'actor' ? found.item.name : null;
}
