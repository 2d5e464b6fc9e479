import type { Brief } from '../corpus/brief.ts';
import { findItem } from '../corpus/queries.ts';

/** The name of an actor, or null for the id of an article, which speaks in its own voice. */
export function speakerName(corpus: Brief, id: string): string | null {
	const found = findItem(corpus, id);
	return found?.type === 'actor' ? found.item.name : null;
}
