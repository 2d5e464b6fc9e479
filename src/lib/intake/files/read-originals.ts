import { decodeText } from './decode-text.ts';
import type { Draft, Entry } from '../draft.ts';
import { sha256 } from './sha256.ts';
import { describe, listFew, problem, type Problem } from '../problems.ts';
import { codePoints, occurrences, pointsIn } from '../text/quotes.ts';
import type { ArticleSource } from '../schema.ts';
import type { FurnitureKind } from '../../corpus/source-vocabulary.ts';

/** One occurrence of words that are on the page and no sentence of the article. Offsets in code points, end exclusive. */
export type Furniture = { start: number; end: number; kind: FurnitureKind; words: string };

/** The text of an original, and the furniture in that text. */
export type Original = { text: string; furniture: Furniture[] };

/** Every original whose digest is the one that the article records, by article id. */
export type Originals = { originals: Map<string, Original>; problems: Problem[] };

/**
 * Most occurrences of furniture: words that stand in an article more often are the article's own, or a single letter would make the whole
 * article furniture.
 */
const MOST_OCCURRENCES = 100;

/**
 * Reads the original of every article. A changed original is a problem, and is left out: the quotes that still stand in the text are
 * counted, not trusted.
 */
export function readOriginals(draft: Draft, files: ReadonlyMap<string, Uint8Array>): Originals {
	const result: Originals = { originals: new Map(), problems: [] };
	const quotes = new Map<string, { id: string; quote: string }[]>(draft.articles.map(({ id }) => [id, []]));
	for (const { id, value } of draft.excerpts) quotes.get(value.article)?.push({ id, quote: value.quote });
	for (const article of draft.articles) {
		const text = readText(article, quotes.get(article.id) ?? [], files);
		if (typeof text === 'string') result.originals.set(article.id, { text, furniture: findFurniture(article, text, result.problems) });
		else result.problems.push(text);
	}
	return result;
}

function readText(
	{ id, value, spot }: Entry<ArticleSource>,
	quotes: { id: string; quote: string }[],
	files: ReadonlyMap<string, Uint8Array>
): string | Problem {
	const bytes = files.get(value.file);
	if (!bytes) {
		const found = `no ${value.file} among ${files.size} originals`;
		return problem('SOURCE_MISSING', spot('file'), { id, field: 'file', found, expected: 'the original' });
	}
	const decoded = decodeText(value.file, bytes);
	if ('fault' in decoded) return decoded.fault;
	const digest = sha256(bytes);
	if (digest === value.sha256) return decoded.text;
	const lost = quotes.filter(({ quote }) => !decoded.text.includes(quote)).map((excerpt) => excerpt.id);
	const still = `${quotes.length - lost.length} of ${quotes.length} quotes still stand in it word for word`;
	const found = `${digest}; ${still}${lost.length > 0 ? `, not ${listFew(lost)}` : ''}`;
	return problem('SOURCE_DIGEST_CHANGED', spot('sha256'), { id, field: 'sha256', found, expected: value.sha256 });
}

function findFurniture({ id, value, spot }: Entry<ArticleSource>, original: string, problems: Problem[]): Furniture[] {
	return (value.furniture ?? []).flatMap(({ kind, text: words }, i) => {
		const found = occurrences(original, words, MOST_OCCURRENCES + 1);
		if (found.length === 0 || found.length > MOST_OCCURRENCES) {
			const code = found.length === 0 ? 'FURNITURE_NOT_FOUND' : 'FURNITURE_EVERYWHERE';
			const expected = `words of ${value.file} that stand there${found.length === 0 ? '' : ` at most ${MOST_OCCURRENCES} times`}`;
			problems.push(problem(code, spot('furniture', i), { id, field: 'furniture', found: describe(words), expected }));
			return [];
		}
		return found.map((at) => {
			const start = pointsIn(original)(at);
			return { start, end: start + codePoints(words), kind, words };
		});
	});
}
