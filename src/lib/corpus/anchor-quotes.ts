import { decodeText } from './decode-text.ts';
import type { Draft, Entry } from './draft.ts';
import { describe, problem, type Problem } from './problems.ts';
import { nearestText, typographyDifferences } from './quote-hints.ts';
import { codePoints, findQuote, occurrences, type Anchor } from './quotes.ts';
import type { ArticleSource, ExcerptSource } from './schema.ts';
import type { FurnitureKind } from './types.ts';

/** SHA-256 of bytes as lower-case hexadecimal. Injected: the core runs where node:crypto does not. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Where each quotation stands in its original, by excerpt id, and the length of each original, by article id, in code points. */
export type Anchors = { anchors: Map<string, Anchor>; lengths: Map<string, number>; problems: Problem[] };

type ExcerptEntry = Entry<ExcerptSource & { article: string }>;
type Range = { start: number; end: number; kind: FurnitureKind; words: string };

/** Finds every quotation in its original. An original that changed stops its article: what still stands in it is counted, not trusted. */
export function anchorQuotes(draft: Draft, originals: ReadonlyMap<string, Uint8Array>, sha256: Sha256): Anchors {
	const result: Anchors = { anchors: new Map(), lengths: new Map(), problems: [] };
	const byArticle = new Map<string, ExcerptEntry[]>(draft.articles.map(({ id }) => [id, []]));
	for (const excerpt of draft.excerpts) byArticle.get(excerpt.value.article)?.push(excerpt);
	for (const article of draft.articles) {
		const excerpts = byArticle.get(article.id) ?? [];
		const original = readOriginal(article, excerpts, originals, sha256);
		if (typeof original !== 'string') {
			result.problems.push(original);
			continue;
		}
		result.lengths.set(article.id, codePoints(original));
		result.problems.push(...phraseProblems(article, original));
		const furniture = findFurniture(article, original, result.problems);
		for (const excerpt of excerpts) {
			const anchor = anchorQuote(excerpt, article.value.file, original, furniture);
			if ('code' in anchor) result.problems.push(anchor);
			else result.anchors.set(excerpt.id, anchor);
		}
	}
	return result;
}

function readOriginal(
	{ id, value, spot }: Entry<ArticleSource>,
	excerpts: ExcerptEntry[],
	originals: ReadonlyMap<string, Uint8Array>,
	sha256: Sha256
): string | Problem {
	const bytes = originals.get(value.file);
	if (!bytes) {
		const found = `no ${value.file} among ${originals.size} originals`;
		return problem('SOURCE_MISSING', spot('file'), { id, field: 'file', found, expected: 'the original' });
	}
	const decoded = decodeText(value.file, bytes);
	if ('fault' in decoded) return decoded.fault;
	const digest = sha256(bytes);
	if (digest === value.sha256) return decoded.text;
	const lost = excerpts.filter(({ value: { quote } }) => !decoded.text.includes(quote)).map((excerpt) => excerpt.id);
	const still = `${excerpts.length - lost.length} of ${excerpts.length} quotes still stand in it word for word`;
	const found = `${digest}; ${still}${lost.length > 0 ? `, not ${lost.join(', ')}` : ''}`;
	return problem('SOURCE_DIGEST_CHANGED', spot('sha256'), { id, field: 'sha256', found, expected: value.sha256 });
}

function phraseProblems({ id, value, spot }: Entry<ArticleSource>, original: string): Problem[] {
	const { phrase } = value.publishedBasis;
	if (phrase === null || original.includes(phrase)) return [];
	const details = { id, field: 'phrase', found: describe(phrase), expected: `words of ${value.file}` };
	return [problem('PHRASE_NOT_IN_ARTICLE', spot('publishedBasis', 'phrase'), details)];
}

function findFurniture({ id, value, spot }: Entry<ArticleSource>, original: string, problems: Problem[]): Range[] {
	return (value.furniture ?? []).flatMap(({ kind, text: words }, i) => {
		const found = occurrences(original, words);
		if (found.length === 0) {
			const details = { id, field: 'furniture', found: describe(words), expected: `words of ${value.file}` };
			problems.push(problem('FURNITURE_NOT_FOUND', spot('furniture', i), details));
		}
		return found.map((at) => {
			const start = codePoints(original.slice(0, at));
			return { start, end: start + codePoints(words), kind, words };
		});
	});
}

function anchorQuote({ id, value, spot }: ExcerptEntry, file: string, original: string, furniture: Range[]): Anchor | Problem {
	const { quote, prefix, suffix, part } = value;
	const field = 'quote';
	const at = spot(field);
	const match = findQuote(original, quote, prefix, suffix);
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
			const found = `the quote ${match.starts.length} times, at characters ${match.starts.join(' and ')}`;
			return problem('QUOTE_AMBIGUOUS', at, { id, field, found, expected: `one occurrence in ${file}` });
		}
		case 'out-of-context': {
			const found = `the quote at character ${match.starts.join(' and ')}, but not between this prefix and suffix`;
			const expected = 'the words directly before and after it';
			return problem('QUOTE_NOT_FOUND', at, { id, field: prefix === undefined ? 'suffix' : 'prefix', found, expected });
		}
		case 'absent': {
			const differences = typographyDifferences(original, quote);
			if (differences) {
				const expected = `the characters of ${file}`;
				return problem('QUOTE_DIFFERS_ONLY_IN_TYPOGRAPHY', at, { id, field, found: differences.join('; '), expected });
			}
			const near = nearestText(original, quote);
			const expected = `words of ${file}${near === null ? '' : `; the nearest are ${describe(near)}`}`;
			return problem('QUOTE_NOT_FOUND', at, { id, field, found: describe(quote), expected });
		}
	}
}
