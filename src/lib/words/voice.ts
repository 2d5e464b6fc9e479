import { findItem } from '../corpus/queries.ts';
import { speakersOf } from '../corpus/speakers.ts';
import type { Corpus, Excerpt, Use, Version } from '../corpus/types.ts';
import type { Speech } from '../corpus/source-vocabulary.ts';
import { useOf } from '../corpus/uses.ts';
import { actorPart } from './actor-name.ts';
import { articleOf } from './article-name.ts';
import { joined, plain, type Naming, type Sentence } from './sentence.ts';
import { readingWordsFor } from './sections/reading.ts';

// This file words who speaks for every card, list, heading, title, answer, citation and export, so that no two of these differ.

/** Who speaks, and the words that follow the names in a sentence. Both name actors, whose ids the parts carry. */
export type Voice = { who: Naming; does: Naming };

/**
 * Who speaks in an excerpt, and how. A use says who speaks and how in what a mark or an answer takes from the excerpt.
 */
export function voiceOf(corpus: Corpus, whole: Excerpt, use?: Use): Voice {
	const words = voiceWords(corpus);
	const relays = relaysOf(corpus, whole);
	if (use?.speaker !== undefined && whole.speech !== 'own') {
		const told = words.within(speakerNames(corpus, whole, 'within') ?? [words.anArticle]);
		const own = `${words.stances.one[use.stance ?? 'reports']} ${words.words.own}`;
		return { who: [words.article], does: inOne([[own], told, ...relays]) };
	}
	const excerpt = use?.stance ? { ...whole, stance: use.stance } : whole;
	const phrases: Sentence[] = [[`${stanceOf(corpus, excerpt)}${excerpt.speech === 'own' ? ` ${words.words.own}` : ''}`], ...relays];
	if (excerpt.speech !== 'own') phrases.push([words.words[excerpt.speech]]);
	return { who: speakerNames(corpus, excerpt, 'first') ?? [words.article], does: inOne(phrases) };
}

/** Who speaks in an excerpt and in what stance, without whose words these are; null where the article speaks in its own voice. */
export function voiceInBrief(corpus: Corpus, excerpt: Excerpt): { who: Naming; does: string } | null {
	const who = speakerNames(corpus, excerpt, 'first');
	return who === null ? null : { who, does: stanceOf(corpus, excerpt) };
}

/** The heading of an excerpt: whose words the excerpt stands in, and whose statement the words tell. */
export function headingOf(corpus: Corpus, excerpt: Excerpt): string {
	const words = voiceWords(corpus);
	const { outlet } = articleOf(corpus, excerpt);
	const article = outlet === null ? words.article : words.articleOf(outlet);
	const speakers = plain(speakerNames(corpus, excerpt, 'within') ?? [article]);
	return plain(inOne([[words.heading[excerpt.speech](article, speakers)], ...relaysOf(corpus, excerpt)]));
}

/**
 * Who gives an answer to a disputed question: the speakers and how the words reached the articles, or an article and the actors whose
 * statements the article tells.
 */
export function answererOf(corpus: Corpus, version: Version): Naming {
	const words = voiceWords(corpus);
	const excerpts = version.excerpts.flatMap((id) => {
		const found = findItem(corpus, id);
		return found?.type === 'excerpt' ? [found.item] : [];
	});
	const article = findItem(corpus, version.speaker);
	if (article?.type === 'article') {
		const name = article.item.outlet === null ? words.anArticle : words.articleOf(article.item.outlet);
		const told = excerpts.filter(({ id, speech }) => speech !== 'own' && useOf(version, id)?.speaker === undefined);
		const heard = new Set(told.flatMap(speakersOf));
		const relaying = version.relaying?.filter((id) => heard.has(id)) ?? [];
		if (relaying.length === 0) return words.answers.own(name);
		const others = words.and(relaying.map((id) => actorPart(corpus, id, 'within')));
		return words.answers[told.length < excerpts.length ? 'both' : 'relaying'](name, others);
	}
	const speeches = new Set(excerpts.map(({ speech }) => speech));
	const [only] = speeches.size === 1 ? speeches : [];
	const told = only === undefined || only === 'own' ? 'partly' : only;
	// The line names relays only where all excerpts of the answer have the same relays; the cards name other relays.
	const relayed = excerpts.map((excerpt) => relaysOf(corpus, excerpt));
	const relays = new Set(relayed.map((phrases) => plain(phrases.flat()))).size === 1 ? (relayed[0] ?? []) : [];
	const reached = relays.length > 0 && told === 'reported' ? relays : [...relays, [words.told[told]]];
	return inOne([speakerNames(corpus, version, 'first') ?? [version.speaker], ...reached]);
}

/** Who gives an answer, by name alone: the speakers, or the article. */
export function answererInBrief(corpus: Corpus, version: Version): string {
	const words = voiceWords(corpus);
	const found = findItem(corpus, version.speaker);
	if (found?.type === 'article') return found.item.outlet === null ? words.anArticle : words.articleOf(found.item.outlet);
	return plain(speakerNames(corpus, version, 'first') ?? [version.speaker]);
}

/** Who speaks in an excerpt and how, worded for a citation. */
export function citedVoice(corpus: Corpus, excerpt: Excerpt): string {
	const words = voiceWords(corpus);
	const who = plain(speakerNames(corpus, excerpt, 'first') ?? [words.article]);
	return plain(inOne([[`${who} (${stanceOf(corpus, excerpt)})`], ...relaysOf(corpus, excerpt)]));
}

/** The words between the voice and the article in a citation. */
export const citedIn = (corpus: Corpus, speech: Speech): string => voiceWords(corpus).cited[speech];

const voiceWords = ({ story }: Corpus) => readingWordsFor(story.language).voice;

const inOne = (phrases: readonly Sentence[]): Naming => joined(phrases, ', ');

/** The verb for how the speakers of an excerpt speak, singular or plural. */
function stanceOf(corpus: Corpus, excerpt: Excerpt): string {
	const { one, many } = voiceWords(corpus).stances;
	const speakers = speakersOf(excerpt);
	const found = findItem(corpus, speakers[0]);
	return (speakers.length > 1 || (found?.type === 'actor' && found.item.plural) ? many : one)[excerpt.stance];
}

/** The phrase on who passed a statement on; an empty list where nobody did. */
function relaysOf(corpus: Corpus, { via, speech }: Excerpt): Naming[] {
	if (!via?.length) return [];
	const words = voiceWords(corpus);
	const names = words.and(via.map((id) => actorPart(corpus, id, 'within')));
	return [speech === 'own' ? words.citing(names) : words.relayedBy(names)];
}

/** The names of all speakers; null where an article speaks in its own voice. `first` is for names that begin a sentence. */
function speakerNames(corpus: Corpus, spoken: Pick<Excerpt, 'speaker' | 'with'>, at: 'first' | 'within'): Naming | null {
	const speakers = speakersOf(spoken);
	if (findItem(corpus, speakers[0])?.type !== 'actor') return null;
	return voiceWords(corpus).and(speakers.map((id, i) => actorPart(corpus, id, i === 0 ? at : 'within')));
}
