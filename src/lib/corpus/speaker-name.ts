import type { Outline } from './outline.ts';
import { findItem } from './queries.ts';

/** The name of an actor, or null for the id of an article, which speaks in its own voice. */
export function speakerName(corpus: Outline, id: string): string | null {
	const found = findItem(corpus, id);
	return found?.type === 'actor' ? found.item.name : null;
}
