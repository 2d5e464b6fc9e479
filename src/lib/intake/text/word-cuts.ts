/** Characters of words, in scripts that write words apart. */
const OF_A_WORD = /[\p{L}\p{M}\p{N}\p{Pc}]/u;
/** Scripts that write words without gaps: where a word ends is for readers to say. */
const WITHOUT_GAPS =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Tai_Tham}\p{Script=Tai_Viet}\p{Script=New_Tai_Lue}々〆ー]/u;
const DIGIT = /\p{N}/u;
/** Characters that stand inside a word and are no letters: soft hyphens, joiners, marks of direction. A zero-width space parts words. */
const UNSEEN = /[\u00ad\u061c\u180e\u200c-\u200f\u2060\ufeff]/u;

const APOSTROPHE = /['’＇׳]/u;
/** Hyphens, and the middle dot of Catalan. A dash joins nothing but numbers. */
const HYPHEN = /[-‐‑·‧]/u;
const IN_NUMBERS = /[.,:/'’٫٬–]/u;
const IN_HEBREW = /["״]/u;
/** Spaces that part the thousands of a number. */
const THIN_SPACE = /[\u00a0\u2009\u202f]/u;
/**
 * Languages in which an article or a preposition loses its vowel before the next word and is written together with that word: l’armée,
 * dell’esercito.
 */
const ELIDING = new Set('ca co fr frp fur ga gd gv it lij lmo nap oc pms pt rm sc scn vec wa'.split(' '));

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Whether an offset of a text, in UTF-16 units, parts what belongs together: two letters of a word, a letter and its accent, “don” and
 * “’t”, the halves of “non-aggression”, the digits of 12,500. In Chinese or Thai only characters and numbers can be cut.
 */
export function cutsWord(text: string, at: number, language: string): boolean {
	if (at <= 0 || at >= text.length) return false;
	if (cutsCharacter(text, at)) return true;
	const left = back(text, at);
	const right = ahead(text, at);
	if (isWord(left.character) && isWord(right.character)) return true;
	// One of the two characters may join the characters on both its sides.
	if (isWord(left.character)) return joins(left.character, right.character, ahead(text, right.at).character, text, right.at);
	if (!isWord(right.character)) return false;
	if (APOSTROPHE.test(left.character) && ELIDING.has(language.split('-')[0] ?? '')) return false;
	return joins(back(text, left.at).character, left.character, right.character, text, at);
}

/** Whether words stand in a text whole. */
export function hasWholeWords(text: string, words: string, language: string): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		if (!cutsWord(text, at, language) && !cutsWord(text, at + words.length, language)) return true;
	}
	return false;
}

/** The word that an offset lies in. */
export function wordAt(text: string, at: number, language: string): string {
	let [start, end] = [at, at];
	while (start > at - 64 && cutsWord(text, start, language)) start--;
	while (end < at + 64 && cutsWord(text, end, language)) end++;
	return text.slice(start, end);
}

/** Whether `joint` makes one word of the letters or digits on both sides. `end` is the offset after the joint. */
function joins(before: string, joint: string, after: string, text: string, end: number): boolean {
	if (!isWord(before) || !isWord(after)) return false;
	if (APOSTROPHE.test(joint) || HYPHEN.test(joint)) return true;
	if (IN_HEBREW.test(joint)) return /\p{Script=Hebrew}/u.test(before) && /\p{Script=Hebrew}/u.test(after);
	if (!DIGIT.test(before) || !DIGIT.test(after)) return false;
	return IN_NUMBERS.test(joint) || (THIN_SPACE.test(joint) && /^\p{N}{3}(?!\p{N})/u.test(text.slice(end, end + 8)));
}

function isWord(character: string): boolean {
	return OF_A_WORD.test(character) && !WITHOUT_GAPS.test(character);
}

/** The last visible character before an offset, and where that character begins; an empty character at the start of the text. */
function back(text: string, at: number): { character: string; at: number } {
	let end = at;
	while (end > 0 && UNSEEN.test(text.charAt(end - 1))) end--;
	const isPair = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
	const start = Math.max(0, end - (isPair ? 2 : 1));
	return { character: text.slice(start, end), at: start };
}

/** The first visible character from an offset on, and where the next character begins; an empty character at the end of the text. */
function ahead(text: string, at: number): { character: string; at: number } {
	let start = at;
	while (start < text.length && UNSEEN.test(text.charAt(start))) start++;
	const point = text.codePointAt(start);
	const character = point === undefined ? '' : String.fromCodePoint(point);
	return { character, at: start + character.length };
}

/** Whether an offset lies inside what a reader takes for one character: before an accent, between the halves of a flag. */
function cutsCharacter(text: string, at: number): boolean {
	const start = Math.max(0, text.lastIndexOf('\n', at - 1) + 1, at - 64);
	const inside = graphemes.segment(text.slice(start, at + 32)).containing(at - start);
	return inside !== undefined && inside.index !== at - start;
}
