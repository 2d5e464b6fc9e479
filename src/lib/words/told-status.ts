import { isOwnAccount } from '../corpus/basis.ts';
import { findItem, type Mark } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import { readingWordsFor } from './sections/reading.ts';
import { wordsFor } from './words-for.ts';

/**
 * How certain a mark is, in words; null where it is told as done. What is stated only by those who act is told by their own account; of
 * anybody else it is alleged. Where the map alone is there, which knows no speakers, one word stands for both (see `describeItem`).
 */
export function toldStatus(corpus: Corpus, mark: Mark): string | null {
	const { language } = corpus.story;
	if (mark.item.status !== 'alleged') return wordsFor(language).reader.statuses[mark.item.status];
	return isOwnAccount(corpus, mark) ? ownAccount(corpus, mark) : readingWordsFor(language).alleged;
}

/** The words for the account of those who act: a single body has its own, people and several have their own. */
export function ownAccount(corpus: Corpus, mark: Mark): string {
	const { own } = readingWordsFor(corpus.story.language);
	const acting = mark.type === 'link' ? [mark.item.fromActor, ...(mark.item.with ?? [])] : mark.item.actors;
	const [only, ...others] = acting.map((id) => findItem(corpus, id));
	const isOne = others.length === 0 && only?.type === 'actor' && only.item.kind !== 'person' && !only.item.plural;
	return isOne ? own.one : own.many;
}
