import type { FullAnswer } from '../ask.ts';
import { fold, tokensOf, wordsOf } from './fold.ts';
import { haveAll, havingOf, type Having } from '../matches.ts';
import type { Searched } from './searched-texts.ts';
import type { StoryIndex } from '../story-index.ts';

/** What stands together in a list of results. */
export const RESULT_GROUPS = ['places', 'people', 'points', 'marks', 'questions', 'articles', 'quotations'] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

const GROUP_OF: Record<Searched['type'], ResultGroup> = {
	place: 'places',
	actor: 'people',
	point: 'points',
	event: 'marks',
	link: 'marks',
	disagreement: 'questions',
	article: 'articles',
	excerpt: 'quotations'
};

/**
 * What the words of an answer find, by group, the best first: ids of marks and quotations that the answer has, and of all else that has every
 * word itself. Groups without anything are left out.
 */
export function resultsOf({ search }: StoryIndex, { query: { text }, words, marks, excerpts }: FullAnswer): Map<ResultGroup, string[]> {
	const found = new Map<ResultGroup, string[]>();
	if (words.length === 0) return found;
	const having = havingOf(search, text);
	const ranked = new Map<ResultGroup, { id: string; rank: number }[]>(RESULT_GROUPS.map((group) => [group, []]));
	const answering = new Map(marks.map((id, i) => [id, i]));
	search.entries.forEach(({ type, id, texts }, entry) => {
		const group = GROUP_OF[type];
		const itself = haveAll(having, [entry]);
		if (group === 'marks' ? !answering.has(id) : !itself || (group === 'quotations' && !excerpts.has(id))) return;
		// Marks stand in time order, those first that have the words themselves; all else as in the story, whole words first.
		const rank = group === 'marks' ? answering.get(id)! + (itself ? 0 : marks.length) : rankOf(having, entry, texts, words);
		ranked.get(group)!.push({ id, rank });
	});
	for (const [group, all] of ranked)
		if (all.length > 0)
			found.set(
				group,
				all.sort((a, b) => a.rank - b.rank).map(({ id }) => id)
			);
	return found;
}

/** The lower the sooner: a text that begins with the words, then the more of them it has as they were asked for. */
function rankOf(having: Having, entry: number, texts: readonly string[], words: readonly string[]): number {
	const wanting = having.filter((word) => word[entry] === 1).length;
	// A quotation is long, and seldom begins with what somebody looks for.
	const begins = texts.some((text) => text.length < 80 && fold(tokensOf(text)[0]?.word ?? '').startsWith(words[0]!));
	return wanting + (begins ? 0 : 0.5);
}

/** A question spelt as the story spells it, where the story lacks one of its words; null where the story has them all, or nothing near. */
export function nearQuestion({ search }: StoryIndex, text: string): string | null {
	let changed = false;
	const near = wordsOf(text).map((word) => {
		if (search.having(word).some((found) => found > 0)) return word;
		const nearest = search.nearest(word);
		changed ||= nearest !== null;
		return nearest ?? word;
	});
	return changed ? near.join(' ') : null;
}
