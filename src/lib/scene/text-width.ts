/** Advance widths of Noto Sans SemiBold in thousandths of an em, by group; close enough to keep labels apart. */
const GROUPS: [string, number][] = [
	["iljI.,'’|", 310],
	['ftr()-', 420],
	['mwMW', 920],
	['ABCDEGHKNOPQRSTUVXYZ', 700]
];
const DEFAULT = 600;
const widths = new Map(GROUPS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** Estimated width in pixels of one line of label text. */
export function textWidth(text: string, fontSize: number): number {
	let sum = 0;
	for (const letter of text) sum += widths.get(letter) ?? DEFAULT;
	return (sum / 1000) * fontSize;
}
