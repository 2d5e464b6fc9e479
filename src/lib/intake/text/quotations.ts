import { DOUBLE_MARKS, SINGLE_MARKS } from '../../words/quotation-marks.ts';
import type { Span } from './sentences.ts';

/**
 * A stretch of a text in quotation marks, without the marks, in UTF-16 units.
 *
 * sure: whether both marks were found, or the next paragraph takes the quotation up; alone: whether the quotation stands by itself, and is
 * not woven into the sentence of whoever quotes.
 */
export type Quotation = Span & { sure: boolean; alone: boolean };

/**
 * Marks that open (`OPENS`) and marks that close (`CLOSES`) wherever a mark stands, unless the mark is the end or the beginning of a known
 * pair.
 */
const OPENS = new Set('“„‟«‘‚‛‹「『｢〝');
const CLOSES = new Set('”»›」』｣〞〟');
/** Scripts that write words without gaps: there a straight mark opens and closes by turns. */
const WITHOUT_GAPS =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Characters that may stand before a mark that opens; the start of a line may stand there too. */
const BEFORE_OPENING = /[\s([{<\-–—―/¿¡"“”„«»‘’‚‹›:،؛]/u;
/** Deepest nesting of marks that is followed, so that no text takes quadratic time. */
const DEEPEST = 8;
const ENDS_A_CLAUSE = /(?:^|[.!?…:;,،؛。！？：，、\-–—―])["”»’']?\s*$/u;

/**
 * Every quotation of a text, outermost only, in order. A quotation ends with its paragraph at the latest, and a line break ends a
 * paragraph. A mark without a partner makes a quotation that is unsure: as much of the paragraph as the mark may enclose.
 */
export function findQuotations(text: string): Quotation[] {
	const lines = [...text.matchAll(/[^\n\r\u0085\u2028\u2029]+/gu)].filter(({ 0: line }) => /\S/u.test(line));
	return lines.flatMap(({ index, 0: line }, i) => {
		const next = lines[i + 1]?.[0].trimStart().charAt(0);
		return quotationsOf(line, next).map(({ start, end, ...rest }) => ({ start: index + start, end: index + end, ...rest }));
	});
}

/** The quotations of one paragraph; `next` is the character that the next paragraph begins with. */
function quotationsOf(line: string, next: string | undefined): Quotation[] {
	const found: Quotation[] = [];
	/** Marks that stand open, the outermost first. */
	let open: { mark: string; at: number }[] = [];
	/** The closing marks that an earlier single mark sought in vain in the rest of the paragraph. */
	const lonely = { mark: '' };
	const push = (start: number, end: number, sure: boolean) => {
		if (start < end) found.push({ start, end, sure, alone: standsAlone(line, start, end) });
	};
	for (let i = 0; i < line.length; i++) {
		const mark = line.charAt(i);
		const [outermost] = open;
		if (outermost === undefined && mark in SINGLE_MARKS) {
			const end = singleEnd(line, i, lonely);
			if (end !== null) {
				push(i + 1, end.at, end.sure);
				i = end.at;
				continue;
			}
		}
		const closes = open.findLastIndex((opened) => DOUBLE_MARKS[opened.mark]!.includes(mark));
		if (closes >= 0 && !(mark in DOUBLE_MARKS && onlyOpens(line, i))) {
			open = open.slice(0, closes);
			if (open.length === 0) push(outermost!.at + 1, i, true);
		} else if (mark in DOUBLE_MARKS && mayOpen(line, i)) {
			// A mark is not nested in its like: the mark before was left open.
			if (outermost && outermost.mark === mark) {
				push(outermost.at + 1, i, false);
				open = [];
			}
			if (open.length < DEEPEST) open.push({ mark, at: i });
		} else if (open.length === 0 && isLoneClosing(line, i)) {
			push(found.at(-1)?.end ?? 0, i, false);
		}
	}
	const [left] = open;
	if (left) push(left.at + 1, line.length, next === left.mark);
	return found;
}

/** Whether a mark may open a quotation: before words, and not directly behind a word. */
function mayOpen(line: string, i: number): boolean {
	const mark = line.charAt(i);
	const [before, after] = [line.charAt(i - 1), line.charAt(i + 1)];
	if (after === '' || (/\s/u.test(after) && !'«‹'.includes(mark))) return false;
	if (OPENS.has(mark) || before === '' || BEFORE_OPENING.test(before)) return true;
	return WITHOUT_GAPS.test(before) || WITHOUT_GAPS.test(after);
}

/** Whether a mark that can both open and close can only open where the mark stands. */
function onlyOpens(line: string, i: number): boolean {
	const [before, after] = [line.charAt(i - 1), line.charAt(i + 1)];
	return (before === '' || /[\s([{]/u.test(before)) && WORD.test(after);
}

/** Whether a mark closes a quotation that nothing opened. A straight mark behind a digit stands for inches. */
function isLoneClosing(line: string, i: number): boolean {
	const [before, mark, after] = [line.charAt(i - 1), line.charAt(i), line.charAt(i + 1)];
	if (before === '' || /\s/u.test(before)) return false;
	return CLOSES.has(mark) || (mark === '"' && !WORD.test(after) && !/\d/u.test(before));
}

/**
 * Where the quotation of a single mark is closed; null where the mark is an apostrophe. Of several marks that may close the quotation, as
 * the mark of “rebels'” may, the first mark behind punctuation counts, or else the last mark, which is unsure.
 */
function singleEnd(line: string, i: number, lonely: { mark: string }): { at: number; sure: boolean } | null {
	if (!mayOpen(line, i) || !/[\p{L}"“«]/u.test(line.charAt(i + 1)) || WORD.test(line.charAt(i - 1))) return null;
	const closing = SINGLE_MARKS[line.charAt(i)]!;
	// A letter by itself is an omission: rock ’n’ roll.
	if (closing.includes(line.charAt(i + 2))) return null;
	if (closing === lonely.mark) return null;
	const ends: number[] = [];
	for (let at = i + 3; at < line.length; at++) {
		const [before, mark, after] = [line.charAt(at - 1), line.charAt(at), line.charAt(at + 1)];
		if (mark in SINGLE_MARKS && ends.length > 0 && onlyOpens(line, at)) break;
		if (closing.includes(mark) && !/\s/u.test(before) && !WORD.test(after)) ends.push(at);
	}
	const [first] = ends;
	if (first === undefined) {
		lonely.mark = closing;
		return null;
	}
	const punctuated = ends.find((at) => /[.,;:!?…]/u.test(line.charAt(at - 1)));
	return { at: punctuated ?? ends.at(-1)!, sure: punctuated !== undefined || ends.length === 1 };
}

/**
 * Whether a quotation is no part of the sentence around: a clause ends before the quotation, or the quotation is a sentence with a stop of
 * its own.
 */
function standsAlone(line: string, start: number, end: number): boolean {
	const words = line.slice(start, end);
	const [first = ''] = /[\p{L}\p{N}]/u.exec(words) ?? [];
	const before = line.slice(Math.max(0, start - 12), Math.max(0, start - 1));
	return ENDS_A_CLAUSE.test(before) || (!/\p{Ll}/u.test(first) && /[.,!?…。！？，،؟]\s*$/u.test(words));
}
