import type { Brief } from '../corpus/brief.ts';
import { findItem } from '../corpus/queries.ts';
import type { Place } from '../corpus/types.ts';

/** The name that `Intl` has in the story's language for the state in which a place is; null for a place of no state, or of one it does not know. */
export function stateName({ story }: Brief, { country }: Pick<Place, 'country'>): string | null {
	return country === null ? null : (new Intl.DisplayNames([story.language], { type: 'region', fallback: 'none' }).of(country) ?? null);
}

/**
 * What an end of a strand stands for: at a capital the state, since a seat is not where something happened; elsewhere the place.
 */
export function endName(corpus: Brief, id: string): string {
	const found = findItem(corpus, id);
	if (found?.type !== 'place') return id;
	const { item } = found;
	return (item.kind === 'capital' && stateName(corpus, item)) || item.name;
}
