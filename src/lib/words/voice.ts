import { findItem } from '../corpus/queries.ts';
import { speakersOf } from '../corpus/speakers.ts';
import type { Corpus, Excerpt, Version } from '../corpus/types.ts';
import type { Speech } from '../corpus/vocabulary.ts';
import { articleOf } from './article-name.ts';
import { readingWordsFor } from './sections/reading.ts';

// Every card, list, heading, title, answer, citation and export words who speaks through this file, so that none says otherwise.

/** Who speaks in an excerpt, and how: the names, and what follows them in a sentence. */
export function voiceOf(corpus: Corpus, excerpt: Excerpt): { who: string; does: string } {
	const words = voiceWords(corpus);
	const relays = relaysOf(corpus, excerpt);
	const parts = [`${stanceOf(corpus, excerpt)}${excerpt.speech === 'own' ? ` ${words.words.own}` : ''}`, ...relays];
	if (excerpt.speech !== 'own') parts.push(words.words[excerpt.speech]);
	return { who: speakerNames(corpus, excerpt, 'first') ?? words.article, does: parts.join(', ') };
}

/** What an excerpt is called: in whose words it is, and whose statement. */
export function headingOf(corpus: Corpus, excerpt: Excerpt): string {
	const words = voiceWords(corpus);
	const { outlet } = articleOf(corpus, excerpt);
	const article = outlet === null ? words.article : words.articleOf(outlet);
	const speakers = speakerNames(corpus, excerpt, 'within') ?? article;
	return [words.heading[excerpt.speech](article, speakers), ...relaysOf(corpus, excerpt)].join(', ');
}

/**
 * Who gives an answer to a disputed question: its speakers and how their words reached the articles, or an article and those whose
 * statements the article tells.
 */
export function answererOf(corpus: Corpus, version: Version): string {
	const words = voiceWords(corpus);
	const excerpts = version.excerpts.flatMap((id) => {
		const found = findItem(corpus, id);
		return found?.type === 'excerpt' ? [found.item] : [];
	});
	const article = findItem(corpus, version.speaker);
	if (article?.type === 'article') {
		const name = article.item.outlet === null ? words.anArticle : words.articleOf(article.item.outlet);
		if (!version.relaying) return words.answers.own(name);
		const others = words.and(version.relaying.map((id) => nameOf(corpus, id, 'within')));
		return words.answers[excerpts.some(({ speech }) => speech === 'own') ? 'both' : 'relaying'](name, others);
	}
	const speeches = new Set(excerpts.map(({ speech }) => speech));
	const [only] = speeches.size === 1 ? speeches : [];
	const told = only === undefined || only === 'own' ? 'partly' : only;
	// Only those of all its excerpts: the cards name the others.
	const relayed = excerpts.map((excerpt) => relaysOf(corpus, excerpt).join());
	const relays = new Set(relayed).size === 1 ? relayed.slice(0, 1).filter((phrase) => phrase !== '') : [];
	const reached = relays.length > 0 && told === 'reported' ? relays : [...relays, words.told[told]];
	return [speakerNames(corpus, version, 'first'), ...reached].join(', ');
}

/** Who speaks in an excerpt and how, as a citation has it. */
export function citedVoice(corpus: Corpus, excerpt: Excerpt): string {
	const words = voiceWords(corpus);
	const who = speakerNames(corpus, excerpt, 'first') ?? words.article;
	return [`${who} (${stanceOf(corpus, excerpt)})`, ...relaysOf(corpus, excerpt)].join(', ');
}

/** What stands in a citation between the voice and the article. */
export const citedIn = (corpus: Corpus, speech: Speech): string => voiceWords(corpus).cited[speech];

const voiceWords = ({ story }: Corpus) => readingWordsFor(story.language).voice;

/** The word for how the speakers of an excerpt speak, in their number. */
function stanceOf(corpus: Corpus, excerpt: Excerpt): string {
	const { one, many } = voiceWords(corpus).stances;
	const speakers = speakersOf(excerpt);
	const found = findItem(corpus, speakers[0]);
	return (speakers.length > 1 || (found?.type === 'actor' && found.item.plural) ? many : one)[excerpt.stance];
}

/** Who passed a statement on: nothing, or one phrase. */
function relaysOf(corpus: Corpus, { via, speech }: Excerpt): string[] {
	if (!via?.length) return [];
	const words = voiceWords(corpus);
	const names = words.and(via.map((id) => nameOf(corpus, id, 'within')));
	return [speech === 'own' ? words.citing(names) : words.relayedBy(names)];
}

/** The names of all speakers, or null where an article speaks itself; `first` where they begin a sentence. */
function speakerNames(corpus: Corpus, spoken: Pick<Excerpt, 'speaker' | 'with'>, at: 'first' | 'within'): string | null {
	const speakers = speakersOf(spoken);
	if (findItem(corpus, speakers[0])?.type !== 'actor') return null;
	return voiceWords(corpus).and(speakers.map((id, i) => nameOf(corpus, id, i === 0 ? at : 'within')));
}

function nameOf(corpus: Corpus, id: string, at: 'first' | 'within'): string {
	const found = findItem(corpus, id);
	if (found?.type !== 'actor') return id;
	return (at === 'within' ? found.item.inSentence : undefined) ?? found.item.name;
}
