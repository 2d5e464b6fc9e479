import type { Brief } from '../corpus/brief.ts';
import type { Calendar } from '../corpus/types.ts';
import { inTimeOrder } from './time.ts';

/** What of a story answers a question. */
export type Answer = {
	/** Ids of events and links, in time order. */
	marks: readonly string[];
	/** Ids of the places where they stand; all places where nothing is asked. */
	places: ReadonlySet<string>;
	/** Ids of the excerpts that they rest on; of excerpts that no mark cites, those that answer by themselves. */
	excerpts: ReadonlySet<string>;
};

/** The answer where nothing is asked. A brief is enough for it, and no index. */
export function everything(corpus: Brief, dates: Calendar): Answer {
	return {
		marks: inTimeOrder(corpus, dates).map(({ item }) => item.id),
		places: new Set(corpus.places.map(({ id }) => id)),
		excerpts: new Set(corpus.excerpts.map(({ id }) => id))
	};
}
