/** Context kept on each side of a quotation, in code points; more would republish the article. */
const CONTEXT = 64;

/** Where a quotation stands. Offsets are Unicode code points, 0-based, end exclusive, as in the W3C Web Annotation model. */
export type Anchor = { start: number; end: number; prefix: string; suffix: string };

export type QuoteMatch =
	| { kind: 'found'; anchor: Anchor }
	/** It occurs more than once; where each occurrence starts. */
	| { kind: 'ambiguous'; starts: number[] }
	/** It occurs, but not between this prefix and suffix. */
	| { kind: 'out-of-context'; starts: number[] }
	| { kind: 'absent' };

/**
 * Finds the one occurrence of a quotation, character by character. Nothing is folded and nothing is near enough: on a text that says 84, a
 * rule that forgives a few edits accepts 24.
 */
export function findQuote(text: string, quote: string, prefix = '', suffix = ''): QuoteMatch {
	const everywhere = occurrences(text, quote);
	if (everywhere.length === 0) return { kind: 'absent' };
	const inContext = everywhere.filter((at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + quote.length));
	const starts = (inContext.length > 0 ? inContext : everywhere).map((at) => codePoints(text.slice(0, at)));
	const [at] = inContext;
	if (at === undefined) return { kind: 'out-of-context', starts };
	if (inContext.length > 1) return { kind: 'ambiguous', starts };
	const start = starts[0] ?? 0;
	return { kind: 'found', anchor: { start, end: start + codePoints(quote), ...contextOf(text, at, at + quote.length) } };
}

/** Every place, overlapping ones included, where a text contains another, in UTF-16 units. */
export function occurrences(text: string, part: string): number[] {
	const found: number[] = [];
	if (part === '') return found;
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
	return found;
}

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
	// Twice as many units hold enough code points; one cut in half at the far end falls away with the surplus.
	const before = [...text.slice(Math.max(0, start - 2 * CONTEXT - 1), start)];
	const after = [...text.slice(end, end + 2 * CONTEXT + 1)];
	return { prefix: before.slice(-CONTEXT).join(''), suffix: after.slice(0, CONTEXT).join('') };
}
