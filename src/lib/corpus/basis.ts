import { upward } from './upward.ts';
import { findItem, type Mark } from './queries.ts';
import { speakersOf } from './speakers.ts';
import type { Corpus, Event, Link, Use } from './types.ts';
import { BASES, type Basis } from './vocabulary.ts';

/** The voices in which a mark is told, each once, in the order of `BASES`. Of an event everybody who takes part acts. */
export function basesOf(corpus: Corpus, mark: Mark): Basis[] {
	const { excerpts, uses = [] } = mark.item;
	const found = new Set(excerpts.flatMap((id) => voicesIn(corpus, id, uses)).map((voice) => basisOf(corpus, mark, voice)));
	return BASES.filter((basis) => found.has(basis));
}

/** Whether a mark rests on the word of those who act, and on nobody else's. */
export function isOwnAccount(corpus: Corpus, mark: Mark): boolean {
	return basesOf(corpus, mark).every((basis) => basis === 'own');
}

/** Whether an actor is another one or belongs to the other, by way of any number of others. */
export const belongsTo = (corpus: Corpus, id: string, to: string): boolean => withThoseAbove(corpus, id).includes(to);

/** An actor and all those for whom the actor speaks or acts, the nearest first. Worked out once for each actor of a corpus. */
export function withThoseAbove(corpus: Corpus, id: string): readonly string[] {
	const ofCorpus = above.get(corpus) ?? new Map<string, readonly string[]>();
	above.set(corpus, ofCorpus);
	const found = ofCorpus.get(id) ?? upward(id, (at) => memberOf(corpus, at));
	ofCorpus.set(id, found);
	return found;
}

const above = new WeakMap<Corpus, Map<string, readonly string[]>>();

function memberOf(corpus: Corpus, id: string): string | undefined {
	const found = findItem(corpus, id);
	return found?.type === 'actor' ? found.item.memberOf : undefined;
}

function voicesIn(corpus: Corpus, id: string, uses: readonly Use[]): readonly string[] {
	const speaker = uses.find(({ excerpt }) => excerpt === id)?.speaker;
	const found = findItem(corpus, id);
	return speaker !== undefined ? [speaker] : found?.type === 'excerpt' ? speakersOf(found.item) : [];
}

function basisOf(corpus: Corpus, mark: Mark, voice: string): Basis {
	if (findItem(corpus, voice)?.type === 'article') return 'article';
	const isOf = (ids: readonly string[]) => ids.some((id) => belongsTo(corpus, voice, id) || belongsTo(corpus, id, voice));
	const { own, other } = mark.type === 'link' ? sidesOfLink(mark.item) : sidesOfEvent(mark.item);
	return isOf(own) ? 'own' : isOf(other) ? 'other' : 'third';
}

const sidesOfLink = ({ fromActor, toActor, with: others, against }: Link) => ({
	own: [fromActor, ...(others ?? [])],
	other: [toActor, ...(against ?? [])]
});
const sidesOfEvent = ({ actors }: Event) => ({ own: actors, other: [] });
