import { findItem } from '../corpus/queries.ts';
import { speakersOf } from '../corpus/speakers.ts';
import type { Corpus, Excerpt } from '../corpus/types.ts';

/**
 * The office of the speaker of an excerpt, as the same article words it: one article's words for an office say nothing of the time of
 * another article. null where that article gives none, or several speak together.
 */
export function officeIn(corpus: Corpus, excerpt: Excerpt): { words: string; language: string } | null {
	const [speaker, ...others] = speakersOf(excerpt);
	const found = findItem(corpus, speaker);
	if (others.length > 0 || found?.type !== 'actor') return null;
	for (const { words, excerpt: id } of found.item.offices ?? []) {
		const given = findItem(corpus, id);
		if (given?.type === 'excerpt' && given.item.article === excerpt.article) return { words, language: given.item.language };
	}
	return null;
}
