import type { Brief } from '../corpus/brief.ts';
import { findItem } from '../corpus/queries.ts';
import { wordsFor } from './words-for.ts';

/** Who gives an answer to a disputed question. */
export function answererName(corpus: Brief, id: string): string {
	return speakerName(corpus, id) ?? wordsFor(corpus.story.language).reader.voice.articleAnswers;
}

/** The name of an actor, or null for the id of an article, which speaks in its own voice. */
export function speakerName(corpus: Brief, id: string): string | null {
	const found = findItem(corpus, id);
	return found?.type === 'actor' ? found.item.name : null;
}
