import type { Excerpt, NonEmpty, Version } from './types.ts';

/** Everyone who makes the statement of an excerpt or an answer: ids of actors, or the id of the article that speaks in its own voice. */
export function speakersOf({ speaker, with: others = [] }: Pick<Excerpt | Version, 'speaker' | 'with'>): NonEmpty<string> {
	return [speaker, ...others];
}

/** Whether somebody, given by id, speaks in an excerpt or relays the excerpt. */
export function isHeardIn(id: string, excerpt: Pick<Excerpt, 'speaker' | 'with' | 'via'>): boolean {
	return speakersOf(excerpt).includes(id) || excerpt.via?.includes(id) === true;
}
