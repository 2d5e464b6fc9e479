import type { Brief } from '../corpus/brief.ts';
import type { Calendar } from '../corpus/types.ts';
import { inTimeOrder } from './time.ts';

/** The part of a story that answers a question. */
export type Answer = {
	/** Ids of events and links, in time order. */
	marks: readonly string[];
	/** Ids of the places where the marks stand; all places where nothing is asked. */
	places: ReadonlySet<string>;
	/** Ids of the excerpts that the marks rest on, and of the uncited excerpts that answer by themselves. */
	excerpts: ReadonlySet<string>;
	/** Ids of the articles that the excerpts are from. */
	articles: ReadonlySet<string>;
};

/** The answer where nothing is asked: made from a brief alone, without the index of the story. */
export function everything(corpus: Brief, dates: Calendar): Answer {
	const marks = inTimeOrder(corpus, dates);
	return {
		marks: marks.map(({ item }) => item.id),
		places: new Set(corpus.places.map(({ id }) => id)),
		excerpts: new Set([...marks.flatMap(({ item }) => item.excerpts), ...corpus.excerpts.map(({ id }) => id)]),
		articles: new Set(corpus.articles.map(({ id }) => id))
	};
}
