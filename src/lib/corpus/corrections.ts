import { indexCorpus, type Item } from './index-corpus.ts';
import type { Correction, Corpus } from './types.ts';

/** A correction, with what was corrected. */
export type Corrected = Correction & { found: Item };

/** All corrections of a corpus, the newest first; those of one day in the order of the corpus. */
export function correctionsOf(corpus: Corpus): Corrected[] {
	const all = [...indexCorpus(corpus).items.values()].flatMap((found) =>
		('log' in found.item ? (found.item.log ?? []) : []).map((correction): Corrected => ({ ...correction, found }))
	);
	return all.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
