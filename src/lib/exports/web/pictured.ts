import { indexCorpus, type Item } from '../../corpus/index-corpus.ts';
import type { Corpus } from '../../corpus/types.ts';

/** The most pictures of a site; a large story has pages that show the picture of the story. */
const MOST = 1000;

/** What has a picture of its own, what is shared most first. An article and two articles show the picture of the story. */
const ORDER: readonly Item['type'][] = ['point', 'disagreement', 'event', 'link', 'between', 'place', 'actor', 'excerpt'];

const chosen = new WeakMap<Corpus, ReadonlySet<string>>();

/** The ids of what has a picture of its own, in the order in which the pictures are drawn. */
export function picturedItems(corpus: Corpus): ReadonlySet<string> {
	const known = chosen.get(corpus);
	if (known) return known;
	const items = [...indexCorpus(corpus).items.values()];
	const ids = ORDER.flatMap((type) => items.filter((found) => found.type === type).map(({ item }) => item.id));
	const set = new Set(ids.slice(0, MOST));
	chosen.set(corpus, set);
	return set;
}

export const hasPicture = (corpus: Corpus, id: string): boolean => picturedItems(corpus).has(id);
