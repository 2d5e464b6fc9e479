// Suggestions for error messages. Nothing here ever decides that a quotation is right.

/** Characters that look like others; spaces and invisible characters are dealt with in `fold`. */
const LOOKALIKES: Record<string, string> = {
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'",
	'′': "'",
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
 * Where a quotation would match if typography did not count: quotation marks, dashes, spaces and line breaks, ligatures, composed or
 * decomposed letters, invisible characters. Up to three differences, as code points; null where it would not match even so.
 */
export function typographyDifferences(text: string, quote: string): string[] | null {
	const source = fold(text);
	const wanted = fold(quote).folded.trim();
	const at = wanted === '' ? -1 : source.folded.indexOf(wanted);
	if (at < 0) return null;
	const start = source.origins[at] ?? 0;
	const original = text.slice(start, source.origins[at + wanted.length] ?? text.length);
	return differences(original, quote);
}

/** The stretch of a text that shares most words with a quotation, or null where it shares less than half of them. */
export function nearestText(text: string, quote: string): string | null {
	const wanted = new Map<string, number>();
	const quoteWords = wordsOf(quote);
	for (const { word } of quoteWords) wanted.set(word, (wanted.get(word) ?? 0) + 1);
	const words = wordsOf(text);
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

/** What remains of each word outside the window: below zero, the window holds more of it than the quotation. */
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

/** The folded text, and for each of its UTF-16 units the offset in the text it came from. */
function fold(text: string): { folded: string; origins: number[] } {
	let folded = '';
	const origins: number[] = [];
	// A letter with its combining marks is folded as one, or a decomposed é would never meet a composed one.
	for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		let piece = LOOKALIKES[match[0]] ?? (INVISIBLE.test(match[0]) ? '' : match[0].normalize('NFKC'));
		if (/^\s+$/u.test(piece)) piece = folded.endsWith(' ') ? '' : ' ';
		folded += piece;
		for (let i = 0; i < piece.length; i++) origins.push(match.index);
	}
	origins.push(text.length);
	return { folded, origins };
}

function differences(original: string, quote: string): string[] {
	const [a, b] = [[...original], [...quote]];
	const found: string[] = [];
	let [i, j] = [0, 0];
	while (found.length < 3 && (i < a.length || j < b.length)) {
		if (a[i] === b[j]) {
			i++;
			j++;
			continue;
		}
		found.push(`${name(a[i])} in the original, ${name(b[j])} in the quote, at character ${j}`);
		// Step past whichever side has a character more, or past one on each.
		if (a[i + 1] !== undefined && a[i + 1] === b[j]) i++;
		else if (b[j + 1] !== undefined && a[i] === b[j + 1]) j++;
		else {
			i++;
			j++;
		}
	}
	return found;
}

function name(character: string | undefined): string {
	return character === undefined ? 'nothing' : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
