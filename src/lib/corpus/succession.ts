import { indexCorpus, type Mark } from './index-corpus.ts';
import type { Corpus, Follows } from './types.ts';
import type { Succession } from './vocabulary.ts';

/** One step from a mark to another, and the excerpt that says so. */
export type Step = { how: Succession; mark: Mark; excerpt: string };

/** What a mark comes after, as articles say, and what comes after it; each in the order of the data. */
export function successionOf(corpus: Corpus, { item }: Mark): { before: Step[]; after: Step[] } {
	const { marks, items } = indexCorpus(corpus);
	const stepTo = (id: string, { how, excerpt }: Follows): Step[] => {
		const found = items.get(id);
		return found?.type === 'event' || found?.type === 'link' ? [{ how, mark: found, excerpt }] : [];
	};
	return {
		before: (item.follows ?? []).flatMap((step) => stepTo(step.mark, step)),
		after: marks.flatMap((mark) =>
			(mark.item.follows ?? []).filter((step) => step.mark === item.id).flatMap((step) => stepTo(mark.item.id, step))
		)
	};
}
