/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

/**
 * The direction of writing of a language, given as a BCP 47 tag: the direction of the script that the tag names, or else of the usual
 * script.
 */
export function directionOf(tag: string): Direction {
	// Some browsers lack `textInfo` of Intl.Locale, so the script decides.
	const { script = '' } = new Intl.Locale(tag).maximize();
	return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** Letters of the scripts that are written from right to left. */
const LETTER = /(\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam})|\p{L}/u;

/** The direction of a text whose language is not known, by its first letter, as `unicode-bidi: plaintext` has it. */
export const directionIn = (text: string): Direction => (LETTER.exec(text)?.[1] === undefined ? 'ltr' : 'rtl');
