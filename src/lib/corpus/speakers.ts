import type { Excerpt, NonEmpty, Version } from './types.ts';

/** Everyone whose statement an excerpt or an answer is: ids of actors, or the id of the one article that speaks itself. */
export function speakersOf({ speaker, with: others = [] }: Pick<Excerpt | Version, 'speaker' | 'with'>): NonEmpty<string> {
	return [speaker, ...others];
}

/** Whether somebody speaks in an excerpt or relays it. */
export function isHeardIn(id: string, excerpt: Pick<Excerpt, 'speaker' | 'with' | 'via'>): boolean {
	return speakersOf(excerpt).includes(id) || excerpt.via?.includes(id) === true;
}
