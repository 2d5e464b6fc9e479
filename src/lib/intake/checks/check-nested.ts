import type { Draft } from '../draft.ts';
import { problem, type Problem } from '../problems.ts';

/**
 * No quote stands within another quote of the same speakers in the same article: what a mark takes from a sentence is said by the mark, and
 * one sentence is one excerpt. Sorted by their places in the article, so linear but for the sorting.
 */
export function checkNested({ excerpts }: Draft, anchors: ReadonlyMap<string, { start: number; end: number }>): Problem[] {
	const last = new Map<string, { id: string; start: number; end: number }>();
	const placed = excerpts.flatMap((excerpt) => {
		const anchor = anchors.get(excerpt.id);
		return anchor ? [{ excerpt, ...anchor }] : [];
	});
	return placed
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.flatMap(({ excerpt: { id, value, spot }, start, end }) => {
			const voice = [value.article, ...[value.speaker].flat()].join(' ');
			const before = last.get(voice);
			if (!before || end > before.end || (start === before.start && end === before.end)) {
				last.set(voice, { id, start, end });
				return [];
			}
			const found = `words that ${before.id} quotes too, of the same speaker`;
			return [problem('NESTED_QUOTE', spot('quote'), { id, field: 'quote', found, expected: 'one excerpt for the sentence' })];
		});
}
