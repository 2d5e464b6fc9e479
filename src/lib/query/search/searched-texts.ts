import type { Item } from '../../corpus/index-corpus.ts';
import type { Corpus, Excerpt } from '../../corpus/types.ts';

/** What is found by its words. */
export type Searched = { type: Exclude<Item['type'], 'between' | 'comparison'>; id: string; texts: readonly string[] };

/** Everything that is found by words, places and actors by all their spellings; of each kind in the order of the corpus. */
export function searchedTexts({ places, actors, points, events, links, disagreements, articles, excerpts }: Corpus): Searched[] {
	const of = <T extends { id: string }>(type: Searched['type'], items: readonly T[], texts: (item: T) => (string | null | undefined)[]) =>
		items.map((item) => ({ type, id: item.id, texts: texts(item).filter((text) => text !== null && text !== undefined) }));
	return [
		...of('place', places, ({ name, names }) => [name, ...names]),
		...of('actor', actors, ({ name, names }) => [name, ...names]),
		...of('point', points, ({ label, text }) => [label, text]),
		...of('event', events, ({ title, note }) => [title, note]),
		...of('link', links, ({ title, note }) => [title, note]),
		...of('disagreement', disagreements, ({ question, topic }) => [question, topic]),
		...of('article', articles, ({ title, shortTitle, outlet, credit, author }) => [title, shortTitle, outlet, credit, author]),
		...of('excerpt', excerpts, quotedTexts)
	];
}

/** The texts of a quotation in which words are looked for. */
const quotedTexts = ({ exact, translation }: Excerpt): string[] => [exact, ...(translation ? [translation.text] : [])];
