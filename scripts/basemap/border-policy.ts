import type { Bounds } from '../../src/lib/geometry/bounds.ts';

interface DisputedLine {
	/** The two units of the source, by their three-letter code, that meet in the line. */
	between: [string, string];
	/** Bounds of the part of the line that is disputed; without bounds the whole line is. */
	within?: Bounds;
	why: string;
}

/**
 * Lines drawn dashed. The map follows United Nations General Assembly practice: a line is solid only where it is an international
 * boundary that this practice recognises as settled. Every row names a line of the source; a line that the source leaves out stands in
 * `ADDED_DISPUTED_LINES`. Crimea needs no row: the source already draws Crimea in Ukraine, with no line across the isthmus.
 */
export const DISPUTED_LINES: DisputedLine[] = [
	{ between: ['ESH', 'MAR'], why: 'Western Sahara is a Non-Self-Governing Territory, apart from Morocco' },
	{ between: ['SRB', 'XKX'], why: 'Kosovo: status under Security Council resolution 1244 (1999)' },
	{ between: ['SOL', 'SOM'], why: 'Somaliland is within Somalia; the source has a line' },
	{ between: ['CYN', 'CYP'], why: 'the line of 1974 within Cyprus' },
	{ between: ['ISR', 'PSE'], why: 'armistice lines of 1949' },
	{ between: ['ISR', 'SYR'], why: 'the Golan is occupied Syrian territory; the source has only the line of 1974' },
	{ between: ['SDN', 'SSD'], why: 'final boundary not determined; status of Abyei not determined' },
	{ between: ['EGY', 'SDN'], within: [33, 21, 38, 24], why: 'Halayib triangle and Bir Tawil' },
	{ between: ['KOR', 'PRK'], why: 'armistice line of 1953' },
	{ between: ['IND', 'PAK'], within: [73, 32.4, 78, 37], why: 'the Line of Control in Jammu and Kashmir' },
	{ between: ['CHN', 'IND'], within: [77, 32, 81, 36], why: 'Aksai Chin' },
	{ between: ['CHN', 'IND'], within: [91.5, 27, 97.5, 30], why: 'Arunachal Pradesh' },
	{ between: ['IND', 'KAS'], why: 'Siachen' },
	{ between: ['KAS', 'PAK'], why: 'Siachen' },
	{ between: ['CHN', 'KAS'], why: 'Siachen' }
];

/** The line of before June 1967 between Israel and the Golan, drawn by hand and dashed: the source leaves this line out. */
export const ADDED_DISPUTED_LINES: [number, number][][] = [
	[
		[35.627, 33.275],
		[35.65, 33.19],
		[35.628, 33.01],
		[35.62, 32.89],
		[35.65, 32.85],
		[35.65, 32.76],
		[35.66, 32.69]
	]
];

/** Parts of one state that the source keeps as separate units: no line is drawn between the two units of a row. */
export const SAME_STATE: [string, string][] = [
	['CHN', 'HKG'],
	['CHN', 'MAC']
];

/**
 * Units without a country label: parts of a state that the source draws apart (Somaliland, Northern Cyprus), territories that United
 * Nations practice does not list as states (Kosovo, Taiwan), contested or uninhabited pieces, and Antarctica, which lies below the map's
 * usual edge.
 */
export const UNLABELLED = new Set(['SOL', 'CYN', 'XKX', 'TWN', 'HKG', 'MAC', 'KAS', 'IOT', 'IOA', 'ATC', 'HMD', 'ATF', 'SGS', 'ATA']);

/** Units of the source that have no code of their own: parts of a state, and pieces that nobody's hatching may claim. */
export const UNCODED = new Set(['SOL', 'CYN', 'XKX', 'TWN', 'HKG', 'MAC', 'KAS', 'IOT', 'IOA', 'ATC', 'HMD', 'ATF', 'SGS', 'ATA']);

/** Units that are hatched with a state where the state is a mark, as United Nations practice counts them to it. */
export const PARTS_OF: Readonly<Record<string, string>> = { SOL: 'SOM', CYN: 'CYP', XKX: 'SRB', TWN: 'CHN', HKG: 'CHN', MAC: 'CHN' };

/**
 * Countries that are not hatched, since the source has no line between them where United Nations practice has one (the Golan): a soft disc
 * stands for such a country.
 */
export const SHAPELESS = new Set(['ISR', 'SYR']);

/**
 * Vertices of the source moved by hand. At 1:50 million the border of Algeria and Mali is drawn two kilometres too far south at
 * Tinzaouatene, which would put the town in Algeria at the very zoom at which a reader looks for the town.
 */
export const MOVED_VERTICES: { from: [number, number]; to: [number, number] }[] = [
	{ from: [2.866, 19.956], to: [2.866, 19.99] },
	{ from: [2.993, 19.917], to: [2.993, 19.97] }
];

export function isPair(pair: [string, string], a: string, b: string): boolean {
	return (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);
}
