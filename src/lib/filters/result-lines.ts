import { findItem } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import { aroundWords, piecesOf, type Piece } from '../query/search/pieces.ts';
import { RESULT_GROUPS, type ResultGroup } from '../query/search/results.ts';
import { titleOf } from '../words/title.ts';
import { plain } from '../words/sentence.ts';
import { voiceInBrief } from '../words/voice.ts';

/** The most lines of one group as one types, and of a group that is shown by itself. */
const FEW: Record<ResultGroup, number> = { places: 3, people: 4, points: 2, marks: 4, questions: 3, articles: 2, quotations: 4 };
const MANY = 100;
/** About how many letters of a quotation stand round the words. */
const ROOM = 110;

/** A line of the list: what it opens, or, where `id` is null, all of its group. */
export type ResultLine = {
	key: string;
	group: ResultGroup;
	id: string | null;
	marked: Piece[];
	about: string | null;
	language: string | null;
};
export type ResultSection = { group: ResultGroup; found: number; lines: ResultLine[] };

/**
 * The lines of a list of results, section by section.
 *
 * @param whole the group that is shown by itself; null for some of each
 */
export function sectionsOf(
	corpus: Corpus,
	found: ReadonlyMap<ResultGroup, readonly string[]>,
	words: readonly string[],
	whole: ResultGroup | null
): ResultSection[] {
	return RESULT_GROUPS.filter((group) => found.has(group) && (whole === null || group === whole)).map((group) => {
		const ids = found.get(group)!;
		const most = whole === null ? FEW[group] : MANY;
		const lines = ids.slice(0, most).map((id) => lineOf(corpus, group, id, words));
		const all = { key: `all-${group}`, group, id: null, marked: [], about: null, language: null };
		return { group, found: ids.length, lines: whole === null && ids.length > most ? [...lines, all] : lines };
	});
}

function lineOf(corpus: Corpus, group: ResultGroup, id: string, words: readonly string[]): ResultLine {
	const found = findItem(corpus, id);
	const line = { key: id, group, id, about: null, language: null };
	if (found?.type !== 'excerpt') return { ...line, marked: piecesOf(titleOf(corpus, id), words), ...spelling(corpus, id, words) };
	const { text, before, after } = aroundWords(found.item.exact, words, ROOM);
	const marked = piecesOf(`${before ? '…' : ''}${text}${after ? '…' : ''}`, words);
	const voice = voiceInBrief(corpus, found.item);
	return { ...line, marked, about: voice && plain(voice.who), language: found.item.language };
}

/** Another spelling by which a place or an actor was found, where the name itself does not have the words. */
function spelling(corpus: Corpus, id: string, words: readonly string[]): { about?: string } {
	const found = findItem(corpus, id);
	if (found?.type !== 'place' && found?.type !== 'actor') return {};
	const has = (text: string) => piecesOf(text, words).some((piece) => piece.found);
	const other = has(found.item.name) ? undefined : found.item.names.find(has);
	return other === undefined ? {} : { about: other };
}
