import type { Draft, Entry } from '../draft.ts';
import { describe, problem, type Problem } from '../problems.ts';
import { nearestText, typographyDifferences } from './quote-hints.ts';
import { findQuotations } from './quotations.ts';
import { quotedOf, type Quoted } from './quoted.ts';
import { findQuote, MOST_STARTS, unitOffsets, type Anchor } from './quotes.ts';
import type { Original } from '../files/read-originals.ts';
import type { ExcerptSource } from '../schema.ts';

/** Where an excerpt stands in its original, and how much of the excerpt stands in quotation marks. */
export type Verified = Anchor & { quoted: Quoted };

/** Every excerpt that stands in its original, by id. */
export type Anchors = { anchors: Map<string, Verified>; problems: Problem[] };

/** How many missing quotes of an article get a hint: the nearest words are looked for in the whole article. */
const HINTS = 20;

type ExcerptEntry = Entry<ExcerptSource & { article: string }>;

/** Finds every quotation in its original, given by article id; a quotation whose original could not be read is left out. */
export function anchorQuotes(draft: Draft, originals: ReadonlyMap<string, Original>): Anchors {
	const result: Anchors = { anchors: new Map(), problems: [] };
	const quotations = new Map([...originals].map(([article, { text }]) => [article, quotationsIn(text)]));
	const files = new Map(draft.articles.map(({ id, value }) => [id, value.file]));
	const missed = new Map<string, number>();
	for (const excerpt of draft.excerpts) {
		const { article } = excerpt.value;
		const original = originals.get(article);
		if (!original) continue;
		const misses = missed.get(article) ?? 0;
		const anchor = anchorQuote(excerpt, files.get(article) ?? article, original, misses < HINTS);
		if ('code' in anchor) {
			result.problems.push(anchor);
			missed.set(article, misses + 1);
		} else result.anchors.set(excerpt.id, { ...anchor, quoted: quotations.get(article)!(anchor) });
	}
	return result;
}

/** Makes a function that tells how much of an anchored quotation in a text stands in quotation marks. */
function quotationsIn(text: string): (anchor: Anchor) => Quoted {
	const offsets = unitOffsets(text);
	const quotations = findQuotations(text);
	return ({ start, end }) => quotedOf(text, { start: offsets[start] ?? 0, end: offsets[end] ?? text.length }, quotations);
}

function anchorQuote({ id, value, spot }: ExcerptEntry, file: string, { text, furniture }: Original, hint: boolean): Anchor | Problem {
	const { quote, prefix, suffix, part } = value;
	const field = 'quote';
	const at = spot(field);
	const match = findQuote(text, quote, prefix, suffix);
	switch (match.kind) {
		case 'found': {
			const { start, end } = match.anchor;
			const overlap = furniture.find((range) => start < range.end && range.start < end && range.kind !== part);
			if (overlap) {
				const found = `words of the ${overlap.kind} ${describe(overlap.words)}`;
				const expected = `${part === undefined ? 'words of the article itself' : `words of a ${part} alone`}`;
				return problem('QUOTE_IS_FURNITURE', at, { id, field, found, expected });
			}
			if (part === undefined || furniture.some((range) => range.kind === part && range.start <= start && end <= range.end))
				return match.anchor;
			const expected = `words that the article declares as furniture of the kind ${part}`;
			return problem('QUOTE_IS_NO_PART', spot('part'), { id, field: 'part', found: describe(quote), expected });
		}
		case 'ambiguous': {
			const times = match.starts.length < MOST_STARTS ? match.starts.length : `at least ${MOST_STARTS}`;
			const found = `the quote ${times} times, at characters ${match.starts.join(' and ')}`;
			return problem('QUOTE_AMBIGUOUS', at, { id, field, found, expected: `one occurrence in ${file}` });
		}
		case 'out-of-context': {
			const found = `the quote at character ${match.starts.join(' and ')}, but not between this prefix and suffix`;
			const expected = 'the words directly before and after it';
			return problem('QUOTE_NOT_FOUND', at, { id, field: prefix === undefined ? 'suffix' : 'prefix', found, expected });
		}
		case 'absent': {
			const differences = hint ? typographyDifferences(text, quote) : null;
			if (differences) {
				const expected = `the characters of ${file}`;
				return problem('QUOTE_DIFFERS_ONLY_IN_TYPOGRAPHY', at, { id, field, found: differences.join('; '), expected });
			}
			const near = hint ? nearestText(text, quote) : null;
			const expected = `words of ${file}${near === null ? '' : `; the nearest are ${describe(near)}`}`;
			return problem('QUOTE_NOT_FOUND', at, { id, field, found: describe(quote), expected });
		}
	}
}
