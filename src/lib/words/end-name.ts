import type { Brief } from '../corpus/brief.ts';
import { findItem } from '../corpus/queries.ts';

/**
 * What an end of a strand stands for, in the story's language: at a capital the state, by the name that `Intl` has for it, since a seat is
 * not where something happened; elsewhere the place.
 */
export function endName(corpus: Brief, id: string): string {
	const found = findItem(corpus, id);
	if (found?.type !== 'place') return id;
	const { kind, country, name } = found.item;
	if (kind !== 'capital' || country === null) return name;
	return new Intl.DisplayNames([corpus.story.language], { type: 'region', fallback: 'none' }).of(country) ?? name;
}
