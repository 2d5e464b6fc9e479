/** A stretch of a text in UTF-16 code units, 0-based, end exclusive, as `String.prototype.slice` takes offsets. */
export type Span = { start: number; end: number };

/** A word as it stands in a text. */
type Token = { word: string; start: number };

/** Letters and figures with their accents; all else parts words, apostrophes and hyphens too. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[a-z0-9]*$/;
/** The Arabic article, alone or after a particle of one letter, before a word that stays long enough without it. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

/** The words of a text, as they are written. */
export function tokensOf(text: string): Token[] {
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index }));
}

/** Folds a word so that “Maiga” finds “Maïga”: NFKD without combining marks, in lower case. */
export function fold(word: string): string {
	return PLAIN.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a question, folded, each once. */
export function wordsOf(question: string): string[] {
	return [...new Set(tokensOf(question).map(({ word }) => fold(word)))].filter((word) => word !== '');
}

/** The forms under which a folded word is found: as it is, and without the Arabic article. */
export function formsOf(folded: string): string[] {
	const bare = folded.replace(ARTICLE, '');
	return bare === folded ? [folded] : [folded, bare];
}

/** Where in a text words stand that begin with one of the folded words, up to the last letter asked for; in order, and none twice. */
export function spansIn(text: string, words: readonly string[]): Span[] {
	if (words.length === 0) return [];
	return tokensOf(text).flatMap(({ word, start }) => {
		const found = words.flatMap((asked) => spanIn(word, asked) ?? []);
		const whole = found.reduce<Span | null>(
			(all, each) => (all ? { start: Math.min(all.start, each.start), end: Math.max(all.end, each.end) } : each),
			null
		);
		return whole ? { start: start + whole.start, end: start + whole.end } : [];
	});
}

/** The part of a word that a folded word asks for. */
function spanIn(word: string, asked: string): Span | null {
	const { text, origin } = folding(word);
	for (const form of formsOf(text)) {
		const found = formsOf(asked).find((each) => form.startsWith(each));
		if (found === undefined) continue;
		const first = text.length - form.length;
		let last = first + found.length;
		// A combining mark after the last letter belongs to that letter, and a letter that folds to several units is taken whole.
		while (last < text.length && origin[last] === origin[last - 1]) last++;
		return { start: origin[first]!, end: origin[last]! };
	}
	return null;
}

/** A folded word; `origin` has the offset in the original of each code unit of `text`, and of the end. */
function folding(original: string): { text: string; origin: number[] } {
	let text = '';
	const origin: number[] = [];
	let at = 0;
	for (const character of original) {
		const folded = fold(character);
		for (let i = 0; i < folded.length; i++) origin.push(at);
		text += folded;
		at += character.length;
	}
	origin.push(at);
	return { text, origin };
}
