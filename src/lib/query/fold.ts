/** A stretch of a text in UTF-16 code units, 0-based, end exclusive, as `String.prototype.slice` takes offsets. */
export type Span = { start: number; end: number };

/** A text folded for search, without case, accents and width; `origin` has the offset in the original of each code unit of `text`. */
export type Folded = { text: string; origin: number[] };

/** Folds a text so that “Maiga” finds “Maïga”: NFKD without combining marks, in lower case. */
export function fold(original: string): Folded {
	let text = '';
	const origin: number[] = [];
	let at = 0;
	for (const character of original) {
		const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
		for (let i = 0; i < folded.length; i++) origin.push(at);
		text += folded;
		at += character.length;
	}
	origin.push(at);
	return { text, origin };
}

/** The words of a question, folded; white space parts words. */
export function wordsOf(question: string): string[] {
	return fold(question)
		.text.split(/\s+/)
		.filter((word) => word !== '');
}

/** Every place in the original text where a folded word stands. */
export function spansOf({ text, origin }: Folded, word: string): Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + word.length)) {
		// A combining mark after the last letter belongs to that letter, and a letter that folds to several units is taken whole.
		let last = at + word.length;
		while (last < text.length && origin[last] === origin[last - 1]) last++;
		spans.push({ start: origin[at]!, end: origin[last]! });
	}
	return spans;
}
