import type { Dated } from './scale/dated.ts';
import type { TimeScale } from './scale/timescale.ts';

/** A place on the line: pixels from where time begins, and from the top. */
export type Place = { x: number; y: number };

/** The measures of the line in pixels: the radius and the row of the discs, the first row of dots, from row to row, and how many rows. */
export const DISC = 8;
const DISC_Y = 9;
export const DOT = 2.5;
export const DOTS_Y = 23;
export const PITCH = 6;
export const ROWS = 3;
/** The most dots that a line has: more are drawn as a curve of how many there are. */
const MOST_DOTS = 250;
export const isDense = (dots: number): boolean => dots > MOST_DOTS;
export const AXIS_Y = 41;
export const PUBLISHED_Y = 43;
export const LABELS_Y = 60;
export const CHART_HEIGHT = 62;
/** The least space between the middles of two discs. */
const APART = 2 * DISC + 1;
/** How far an open end fades out. */
const FADE = 30;

/** Where a mark stands, in pixels. */
export const standOf = (scale: TimeScale, width: number, { stand }: Dated): number =>
	((scale.at(stand.from) + scale.at(stand.to)) / 2) * width;

/** Discs in one row, moved apart as little as that takes; given in the order of their places, the widest line they need has room for all. */
export function placeDiscs(wanted: readonly number[], width: number): Place[] {
	// Discs that touch form a block, which stands in the middle of where its discs are to be.
	const blocks: { sum: number; count: number }[] = [];
	const startOf = ({ sum, count }: { sum: number; count: number }) => sum / count - ((count - 1) / 2) * APART;
	for (const x of wanted) {
		let block = { sum: x, count: 1 };
		for (let before = blocks.at(-1); before && startOf(before) + before.count * APART > startOf(block); before = blocks.at(-1)) {
			block = { sum: before.sum + block.sum, count: before.count + block.count };
			blocks.pop();
		}
		blocks.push(block);
	}
	const places = blocks.flatMap((block) => Array.from({ length: block.count }, (_, i) => startOf(block) + i * APART));
	// The line ends where a disc would be cut.
	let most = width - DISC;
	for (let i = places.length - 1; i >= 0; i--) most = (places[i] = Math.min(places[i]!, most)) - APART;
	let least = DISC;
	for (let i = 0; i < places.length; i++) least = (places[i] = Math.max(places[i]!, least)) + APART;
	return places.map((x) => ({ x, y: DISC_Y }));
}

/** Dots in columns of three, each column as near to where its dots are to be as the columns before leave room. */
export function placeDots(wanted: readonly number[], width: number): Place[] {
	const filled = new Map<number, number>();
	const last = Math.max(0, Math.floor((width - 2 * DOT) / PITCH));
	return wanted.map((x) => {
		const column = Math.max(0, Math.min(last, Math.round((x - DOT) / PITCH)));
		for (let away = 0; away <= last; away++) {
			for (const each of away === 0 ? [column] : [column + away, column - away]) {
				const row = filled.get(each) ?? 0;
				if (each < 0 || each > last || row >= ROWS) continue;
				filled.set(each, row + 1);
				return { x: DOT + each * PITCH, y: DOTS_Y + row * PITCH };
			}
		}
		return { x, y: DOTS_Y };
	});
}

/** The bar of a date: its ends in pixels, and whether each fades; null for a date that a dot alone tells. */
export type Bar = { from: number; to: number; fade: 'none' | 'start' | 'end' | 'both'; lasting: boolean };

export function barOf(scale: TimeScale, width: number, dated: Dated): Bar | null {
	const { from, to, softStart, softEnd, lasting } = dated;
	if (to - from === 1 && !softStart && !softEnd && !lasting) return null;
	const [start, end] = [scale.at(from) * width, scale.at(to) * width];
	const isShort = end - start < FADE;
	return {
		from: Math.max(0, softStart && isShort ? start - FADE / 2 : start),
		to: Math.min(width, softEnd && isShort ? end + FADE / 2 : end),
		fade: softStart ? (softEnd ? 'both' : 'start') : softEnd ? 'end' : 'none',
		lasting
	};
}
