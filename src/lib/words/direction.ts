/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

/** The direction in which a language is written, given as a BCP 47 tag: that of its script, named or usual. */
export function directionOf(tag: string): Direction {
	// Not by `textInfo` of Intl.Locale, which some browsers lack.
	const { script = '' } = new Intl.Locale(tag).maximize();
	return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
