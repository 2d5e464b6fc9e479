import { forOneText } from './for-one-text.ts';

/** Context kept on each side of a quotation, in code points; more would republish the article. */
const CONTEXT = 64;

/** Where a quotation stands. Offsets are Unicode code points, 0-based, end exclusive, as in the W3C Web Annotation model. */
export type Anchor = { start: number; end: number; prefix: string; suffix: string };

export type QuoteMatch =
	| { kind: 'found'; anchor: Anchor }
	/** The quotation occurs more than once; `starts` says where the first ten occurrences start. */
	| { kind: 'ambiguous'; starts: number[] }
	/** The quotation occurs, but not between the prefix and the suffix; `starts` says where the first ten occurrences start. */
	| { kind: 'out-of-context'; starts: number[] }
	| { kind: 'absent' };

/** Most occurrences of a quotation that are looked for: a single letter has as many occurrences as an article is long. */
export const MOST_STARTS = 10;

/**
 * Finds the one occurrence of a quotation, character by character. Nothing is folded and nothing is near enough: on a text that says 84, a
 * rule that forgives a few edits accepts 24.
 */
export function findQuote(text: string, quote: string, prefix = '', suffix = ''): QuoteMatch {
	const inContext = quote === '' ? [] : occurrences(text, prefix + quote + suffix, MOST_STARTS).map((at) => at + prefix.length);
	const points = pointsIn(text);
	const [at, second] = inContext;
	if (at === undefined) {
		const starts = occurrences(text, quote, MOST_STARTS).map(points);
		return starts.length === 0 ? { kind: 'absent' } : { kind: 'out-of-context', starts };
	}
	if (second !== undefined) return { kind: 'ambiguous', starts: inContext.map(points) };
	const start = points(at);
	return { kind: 'found', anchor: { start, end: start + codePoints(quote), ...contextOf(text, at, at + quote.length) } };
}

/** Where a text contains another, overlapping occurrences included, in UTF-16 units; the first `most` occurrences. */
export function occurrences(text: string, part: string, most = Infinity): number[] {
	const found: number[] = [];
	if (part === '') return found;
	for (let at = text.indexOf(part); at >= 0 && found.length < most; at = text.indexOf(part, at + 1)) found.push(at);
	return found;
}

/** Turns offsets of a text in UTF-16 units into code points. */
export const pointsIn = forOneText((text) => {
	const pairs: number[] = [];
	for (let i = 0; i < text.length; i++) if (isPair(text, i)) pairs.push(i++);
	return (unit: number): number => {
		let [low, high] = [0, pairs.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[middle] ?? 0) < unit) low = middle + 1;
			else high = middle;
		}
		return unit - low;
	};
});

/** Length in Unicode code points: one for an emoji that takes two UTF-16 units. */
export function codePoints(text: string): number {
	let count = 0;
	for (let i = 0; i < text.length; i++) {
		if (isPair(text, i)) i++;
		count++;
	}
	return count;
}

/** Where each code point of a text begins, in UTF-16 units, and last where the text ends. */
export function unitOffsets(text: string): number[] {
	const offsets: number[] = [];
	for (let i = 0; i < text.length; i += isPair(text, i) ? 2 : 1) offsets.push(i);
	return [...offsets, text.length];
}

function isPair(text: string, i: number): boolean {
	return (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
}

function contextOf(text: string, start: number, end: number): { prefix: string; suffix: string } {
	// Twice as many units hold enough code points; a code point cut in half at the far end falls away with the surplus.
	const before = [...text.slice(Math.max(0, start - 2 * CONTEXT - 1), start)];
	const after = [...text.slice(end, end + 2 * CONTEXT + 1)];
	return { prefix: before.slice(-CONTEXT).join(''), suffix: after.slice(0, CONTEXT).join('') };
}
