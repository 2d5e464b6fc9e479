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
