import { spansIn } from './fold.ts';

/** A piece of a text; `found` where it is what somebody asked for. */
export type Piece = { text: string; found: boolean };

/** A text in pieces, by where words stand that begin with one of some folded words. */
export function piecesOf(text: string, words: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end } of spansIn(text, words)) {
		if (start > at) pieces.push({ text: text.slice(at, start), found: false });
		pieces.push({ text: text.slice(start, end), found: true });
		at = end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), found: false });
	return pieces;
}

/**
 * The part of a text round the first word asked for, of about `room` letters and without a word cut in two.
 *
 * @returns the part, and whether something is left out before and after
 */
export function aroundWords(text: string, words: readonly string[], room: number): { text: string; before: boolean; after: boolean } {
	const [first] = spansIn(text, words);
	if (!first || text.length <= room) return { text, before: false, after: false };
	const from = Math.max(0, Math.min(first.start - room / 3, text.length - room));
	const start = from === 0 ? 0 : text.slice(0, first.start).search(/\s/) < 0 ? 0 : gapFrom(text, from, first.start);
	const end = start + room >= text.length ? text.length : Math.max(first.end, text.lastIndexOf(' ', start + room));
	return { text: text.slice(start, end), before: start > 0, after: end < text.length };
}

/** The beginning of the first word at or after an offset, and before another. */
function gapFrom(text: string, from: number, before: number): number {
	const gap = text.indexOf(' ', Math.floor(from));
	return gap < 0 || gap >= before ? before : gap + 1;
}
