// Suggestions for error messages. Nothing here ever decides that a quotation is right.

import { forOneText } from './for-one-text.ts';
import { codePoints } from './quotes.ts';

/** Characters that look like others; `fold` deals with spaces and invisible characters. */
const LOOKALIKES: Record<string, string> = {
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'",
	'′': "'",
	ʼ: "'",
	'´': "'",
	'`': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'«': '"',
	'»': '"',
	'″': '"',
	'‐': '-',
	'‑': '-',
	'‒': '-',
	'–': '-',
	'—': '-',
	'―': '-',
	'−': '-',
	'…': '...'
};

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/**
 * The differences, three at most, between a text and words that would match if typography did not count: quotation marks, dashes, spaces
 * and line breaks, ligatures, composed or decomposed letters, invisible characters. Differences are told as code points; null where the
 * words would not match even so.
 */
export function typographyDifferences(text: string, words: string): string[] | null {
	const source = foldArticle(text);
	const given = fold(words);
	const wanted = given.folded.trim();
	const at = wanted === '' ? -1 : source.folded.indexOf(wanted);
	if (at < 0) return null;
	const origins = source.origins.slice(at);
	const givenOrigins = given.origins.slice(given.folded.indexOf(wanted));
	// Characters that fold to nothing, before the first match or after the last, are a difference too.
	givenOrigins[0] = 0;
	givenOrigins[wanted.length] = words.length;
	// Words may end inside what one character folds to, as ".." does in an ellipsis.
	let end = wanted.length;
	while (origins[end] === origins[end - 1]) end++;
	origins[wanted.length] = origins[end] ?? text.length;
	return differences(text, origins, words, givenOrigins, wanted.length);
}

/** Longest text in which the nearest words are looked for: each word of the text takes a hundred bytes. */
const LONGEST = 500_000;

/** The stretch of a text that shares most words with a quotation; null where the stretch shares less than half of the quotation's words. */
export function nearestText(text: string, quote: string): string | null {
	if (text.length > LONGEST) return null;
	const wanted = new Map<string, number>();
	const quoteWords = wordsOf(quote);
	for (const { word } of quoteWords) wanted.set(word, (wanted.get(word) ?? 0) + 1);
	const words = wordsOfArticle(text);
	const size = Math.min(quoteWords.length, words.length);
	let shared = 0;
	let best = { shared: 0, first: 0 };
	words.forEach(({ word }, i) => {
		shared += take(wanted, word);
		const left = words[i - size];
		if (left) shared -= give(wanted, left.word);
		if (shared > best.shared) best = { shared, first: Math.max(0, i - size + 1) };
	});
	if (best.shared * 2 < quoteWords.length || size === 0) return null;
	return text.slice(words[best.first]?.start, words[best.first + size - 1]?.end);
}

const foldArticle = forOneText(fold);
const wordsOfArticle = forOneText(wordsOf);

/**
 * Moves a word into the window; 1 where the quotation shares the word. `remaining` counts the words of the quotation that the window lacks,
 * and falls below zero where the window has too many.
 */
function take(remaining: Map<string, number>, word: string): number {
	const left = remaining.get(word);
	if (left === undefined) return 0;
	remaining.set(word, left - 1);
	return left > 0 ? 1 : 0;
}

function give(remaining: Map<string, number>, word: string): number {
	const left = remaining.get(word);
	if (left === undefined) return 0;
	remaining.set(word, left + 1);
	return left >= 0 ? 1 : 0;
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
		word: match[0].normalize('NFKC').toLowerCase(),
		start: match.index,
		end: match.index + match[0].length
	}));
}

/** The folded text, and for each UTF-16 unit of the folded text the offset of its origin. */
function fold(text: string): { folded: string; origins: number[] } {
	let folded = '';
	const origins: number[] = [];
	let spaced = false;
	// A letter with its combining marks is folded as one, or a decomposed é would never meet a composed one.
	for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		let piece = LOOKALIKES[match[0]] ?? (INVISIBLE.test(match[0]) ? '' : match[0].normalize('NFKC'));
		if (/^\s+$/u.test(piece)) piece = spaced ? '' : ' ';
		// A look at the end of the growing text would copy the whole text each time.
		if (piece !== '') spaced = piece.endsWith(' ');
		folded += piece;
		for (let i = 0; i < piece.length; i++) origins.push(match.index);
	}
	origins.push(text.length);
	return { folded, origins };
}

/** Compares the two texts piece by piece; a piece begins where a folded character has an origin of its own on both sides. */
function differences(text: string, textOrigins: number[], words: string, wordsOrigins: number[], length: number): string[] {
	const found: string[] = [];
	for (let from = 0, to = 1; from < length && found.length < 3; from = to++) {
		while (to < length && (textOrigins[to] === textOrigins[to - 1] || wordsOrigins[to] === wordsOrigins[to - 1])) to++;
		const theirs = [...text.slice(textOrigins[from], textOrigins[to])];
		const ours = [...words.slice(wordsOrigins[from], wordsOrigins[to])];
		let same = 0;
		while (same < theirs.length && theirs[same] === ours[same]) same++;
		if (same === theirs.length && same === ours.length) continue;
		const at = codePoints(words.slice(0, wordsOrigins[from])) + same;
		while (theirs.length > same && ours.length > same && theirs.at(-1) === ours.at(-1)) {
			theirs.pop();
			ours.pop();
		}
		found.push(`${name(theirs.slice(same))} in the original, ${name(ours.slice(same))} here, at character ${at}`);
	}
	return found;
}

function name(characters: string[]): string {
	const codes = characters.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
	return codes.length === 0 ? 'nothing' : codes.join(' ');
}
