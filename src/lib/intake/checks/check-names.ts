import type { Draft } from '../draft.ts';
import { describe, problem, type Problem, type Spot } from '../problems.ts';
import { wordingHint } from '../text/wording-hint.ts';
import { wordSearch } from '../text/word-search.ts';
import type { Original } from '../files/read-originals.ts';

/** A spelling of a place or an actor, and the spot of that spelling. */
type Spelling = { id: string; name: string; at: () => Spot };

/** How many missing spellings get a hint: the nearest words are looked for in all articles. */
const HINTS = 20;

/**
 * Every spelling stands in at least one original. Nothing is checked while an article or an original is missing or malformed, since the
 * spelling may stand there.
 */
export function checkNames(draft: Draft, originals: ReadonlyMap<string, Original>): Problem[] {
	const articles = new Set(draft.declarations.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])));
	if (!draft.complete || [...articles].some((id) => !originals.has(id))) return [];
	const texts = draft.articles.map(({ id, value }): [string, string] => [value.file, originals.get(id)?.text ?? '']);
	let missing: Spelling[] = [
		...draft.places.flatMap(({ id, value, spot }) =>
			value.properties.names.map((name, i) => ({ id, name, at: () => spot('properties', 'names', i) }))
		),
		...draft.actors.flatMap(({ id, value, spot }) => value.names.map((name, i) => ({ id, name, at: () => spot('names', i) })))
	];
	for (const [, text] of texts) {
		const stands = wordSearch(text);
		missing = missing.filter(({ name }) => !stands(name));
	}
	return missing.map(({ id, name, at }, i) => {
		const expected = `words of one of the ${texts.length} originals${i < HINTS ? wordingHint(name, texts) : ''}`;
		return problem('NAME_NOT_IN_ARTICLES', at(), { id, field: 'names', found: describe(name), expected });
	});
}
