import { speakerName } from '../words/speaker-name.ts';
import { readingWordsFor } from '../words/sections/reading.ts';
import type { Corpus } from '../corpus/types.ts';

/** An id with its name beside it, so that a file can be read without `corpus.json`. */
export type Named = { id: string; name: string };

/** The actor who acts, speaks or relays, by name; an article speaks in its own voice. */
export function namedActor(corpus: Corpus, id: string): Named {
	return { id, name: speakerName(corpus, id) ?? readingWordsFor(corpus.story.language).voice.article };
}

export function namedPlace(corpus: Corpus, id: string): Named {
	const place = corpus.places.find((each) => each.id === id);
	if (!place) throw new Error(`no place ${id}`);
	return { id, name: place.name };
}
