import type { Quotation } from './quotations.ts';
import type { Span } from './sentences.ts';

/**
 * How much of an excerpt stands in quotation marks in its original.
 *
 * wholly: every word; partly: some words, in a quotation that stands by itself; woven: some words, as part of a sentence of the article's
 * own; not: no word; unclear: a mark without a partner may enclose some words.
 */
export const QUOTED = ['wholly', 'partly', 'woven', 'not', 'unclear'] as const;
export type Quoted = (typeof QUOTED)[number];

/** How much of a span of a text stands in quotations. All offsets are in UTF-16 units. */
export function quotedOf(text: string, { start, end }: Span, quotations: readonly Quotation[]): Quoted {
	const touching = within(quotations, start, end)
		.map((quotation) => ({ ...quotation, start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) }))
		.filter((part) => part.start < part.end && hasWords(text.slice(part.start, part.end)));
	if (touching.length === 0) return 'not';
	if (touching.some(({ sure }) => !sure)) return 'unclear';
	const starts = [start, ...touching.map((part) => part.end)];
	const between = [...touching.map((part) => part.start), end].map((stop, i) => text.slice(starts[i], stop));
	if (!between.some(hasWords)) return 'wholly';
	return touching.some(({ alone }) => alone) ? 'partly' : 'woven';
}

/** The quotations that reach into a span, of many that stand in order and apart. */
function within(quotations: readonly Quotation[], start: number, end: number): readonly Quotation[] {
	let [first, after] = [0, quotations.length];
	while (first < after) {
		const middle = (first + after) >> 1;
		if (quotations[middle]!.end <= start) first = middle + 1;
		else after = middle;
	}
	let last = first;
	while (last < quotations.length && quotations[last]!.start < end) last++;
	return quotations.slice(first, last);
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
