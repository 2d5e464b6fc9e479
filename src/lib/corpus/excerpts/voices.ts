import { actorsOf, indexCorpus } from '../index-corpus.ts';
import { isHeardIn, speakersOf } from '../speakers.ts';
import type { Actor, Article, Corpus } from '../types.ts';
import { ACTOR_KINDS, type ActorKind } from '../source-vocabulary.ts';

/**
 * The actors of one kind who speak, each with a number of excerpts; the most first. An excerpt with several speakers counts once for each
 * speaker, and once for the kind.
 */
export type Voices = { kind: ActorKind; excerpts: number; speakers: { actor: Actor; excerpts: number }[] };

/** Who speaks in the excerpts, by kind, without the articles' own voices; kinds without a speaker are left out. */
export function voices(corpus: Corpus): Voices[] {
	const spoken = new Map<string, number>();
	for (const speaker of corpus.excerpts.flatMap(speakersOf)) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
	return ACTOR_KINDS.map((kind): Voices => {
		const speakers = corpus.actors
			.filter((actor) => actor.kind === kind)
			.map((actor) => ({ actor, excerpts: spoken.get(actor.id) ?? 0 }))
			.filter(({ excerpts }) => excerpts > 0)
			.sort((a, b) => b.excerpts - a.excerpts);
		const ids = new Set(speakers.map(({ actor }) => actor.id));
		return { kind, excerpts: corpus.excerpts.filter((excerpt) => speakersOf(excerpt).some((id) => ids.has(id))).length, speakers };
	}).filter(({ speakers }) => speakers.length > 0);
}

/** Excerpts in which an article speaks in its own voice. */
export function ownVoiceExcerpts(corpus: Corpus): number {
	const articles = new Set(corpus.articles.map(({ id }) => id));
	return corpus.excerpts.filter(({ speaker }) => articles.has(speaker)).length;
}

/** Actors in marks who speak in no excerpt, by kind, in the order of the corpus. The own voice of an article counts as its outlet's. */
export function silentActors(corpus: Corpus): { kind: ActorKind; actors: Actor[] }[] {
	const speakers = new Set(corpus.excerpts.flatMap(speakersOf));
	const named = new Set(indexCorpus(corpus).marks.flatMap(actorsOf));
	const silent = corpus.actors.filter(({ id }) => named.has(id) && !speakers.has(id) && !publishesHere(corpus, id));
	return ACTOR_KINDS.map((kind) => ({ kind, actors: silent.filter((actor) => actor.kind === kind) })).filter(
		({ actors }) => actors.length > 0
	);
}

/** Outlets whose words reach the corpus only through other articles, with the number of excerpts in which the outlet speaks or relays. */
export function outletsAtSecondHand(corpus: Corpus): { actor: Actor; excerpts: number }[] {
	return corpus.actors
		.filter(({ id, kind }) => kind === 'outlet' && !publishesHere(corpus, id))
		.map((actor) => ({
			actor,
			excerpts: corpus.excerpts.filter((excerpt) => isHeardIn(actor.id, excerpt)).length
		}))
		.filter(({ excerpts }) => excerpts > 0);
}

/** Whether an actor is the outlet of an article in the corpus. */
function publishesHere(corpus: Corpus, id: string): boolean {
	const actor = corpus.actors.find((each) => each.id === id);
	return actor !== undefined && articlesOfOutlet(corpus, actor).length > 0;
}

/** The articles in the corpus whose outlet an actor is. */
export function articlesOfOutlet({ articles }: Corpus, { kind, name, names }: Actor): Article[] {
	return articles.filter(({ outlet }) => kind === 'outlet' && outlet !== null && [name, ...names].includes(outlet));
}
