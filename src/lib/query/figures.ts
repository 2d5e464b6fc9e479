import { placesOf, type Mark } from '../corpus/index-corpus.ts';
import { findItem, isContested } from '../corpus/queries.ts';
import { speakersOf } from '../corpus/speakers.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Answer } from './answer.ts';

/** How much an answer holds. `speakers`: actors who speak in its excerpts; the own voices of articles are not among them. */
export type Figures = Record<'events' | 'links' | 'contested' | 'places' | 'excerpts' | 'articles' | 'speakers', number>;

/** The story in figures, of what answers a question. Linear in the marks and excerpts that answer. */
export function figuresOf(corpus: Corpus, { marks, excerpts, articles }: Pick<Answer, 'marks' | 'excerpts' | 'articles'>): Figures {
	const found = marks.flatMap((id): Mark[] => {
		const item = findItem(corpus, id);
		return item?.type === 'event' || item?.type === 'link' ? [item] : [];
	});
	const events = found.filter(({ type }) => type === 'event').length;
	const speakers = corpus.excerpts
		.filter(({ id }) => excerpts.has(id))
		.flatMap(speakersOf)
		.filter((id) => findItem(corpus, id)?.type === 'actor');
	return {
		events,
		links: found.length - events,
		contested: found.filter(({ item }) => isContested(corpus, item.id)).length,
		places: new Set(found.flatMap(placesOf)).size,
		excerpts: excerpts.size,
		articles: articles.size,
		speakers: new Set(speakers).size
	};
}
