/** Units that the atlas draws without a number, by three-letter code, and the states or territories that the land of each counts to. */
const UNNUMBERED: Record<string, string[]> = {
	XKX: ['XK'],
	SOL: ['SO'],
	CYN: ['CY'],
	KAS: ['IN', 'PK'],
	IOA: ['CC', 'CX']
};

/**
 * ISO 3166-1 codes of what the atlas draws as part of a state: the state, and the box (west, south, east, north) that holds the part. A
 * place there may be given either code.
 */
export const PARTS: { code: string; of: string; within: [number, number, number, number] }[] = [
	{ code: 'GF', of: 'FR', within: [-55, 2, -51, 6] },
	{ code: 'GP', of: 'FR', within: [-62, 15.7, -60.9, 16.6] },
	{ code: 'MQ', of: 'FR', within: [-61.3, 14.3, -60.7, 15] },
	{ code: 'RE', of: 'FR', within: [55, -21.5, 56, -20.7] },
	{ code: 'YT', of: 'FR', within: [44.9, -13.1, 45.4, -12.5] },
	{ code: 'SJ', of: 'NO', within: [-10, 70.5, 36, 81.5] },
	{ code: 'BQ', of: 'NL', within: [-68.6, 11.9, -67.9, 12.5] },
	{ code: 'CX', of: 'CX', within: [105, -11, 106, -10] },
	{ code: 'CC', of: 'CC', within: [96, -13, 97.5, -11] }
];

/**
 * The two-letter ISO 3166-1 codes of a unit of the atlas, as far as there are any. The atlas numbers its countries as the United Nations
 * do, and `Intl` knows which letters stand for which number.
 */
export function codesOf(number: string, a3: string): string[] {
	if (!/^\d{3}$/.test(number)) return UNNUMBERED[a3] ?? [];
	const letters = Intl.getCanonicalLocales(`und-${number}`)[0]?.slice('und-'.length) ?? '';
	return /^[A-Z]{2}$/.test(letters) ? [letters] : [];
}
