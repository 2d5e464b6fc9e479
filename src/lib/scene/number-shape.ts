import type { Box } from '../geometry/box.ts';
import type { ShapePart } from './shapes.ts';

/**
 * The digits as strokes round their middle, 8 high: numbers on the map are signs, drawn alike by both renderers whatever fonts there are.
 * Written as absolute moves, lines and curves, so that every second number is an x.
 */
const DIGITS = [
	'M0 -4C2.7 -4 2.7 4 0 4C-2.7 4 -2.7 -4 0 -4',
	'M-1.8 -2.4L0.5 -4L0.5 4',
	'M-2.3 -2C-2.2 -5 2.6 -4.8 2.2 -1.6C2 0.4 -2.4 2.4 -2.5 4L2.6 4',
	'M-2.2 -3.4C-0.6 -4.8 2.3 -4 2 -1.9C1.8 -0.5 0.4 -0.3 -0.4 -0.3C0.8 -0.3 2.4 0.2 2.4 1.9C2.4 4.4 -1 4.6 -2.5 3.2',
	'M1.2 4L1.2 -4L-2.7 1.8L2.8 1.8',
	'M2.2 -4L-1.7 -4L-2 -0.4C-0.4 -1.6 2.5 -0.9 2.5 1.5C2.5 4.3 -1 4.6 -2.5 3.3',
	'M1.8 -4C-1.2 -3.4 -2.5 -0.6 -2.5 1.4C-2.5 5 2.5 4.8 2.5 1.5C2.5 -1.6 -2.1 -1.4 -2.5 1.2',
	'M-2.5 -4L2.5 -4C1 -1.6 -0.4 1 -0.7 4',
	'M0 -0.3C-2.6 -0.7 -2.6 -4 0 -4C2.6 -4 2.6 -0.7 0 -0.3C-3.2 0.1 -3.2 4 0 4C3.2 4 3.2 0.1 0 -0.3',
	'M-1.8 4C1.2 3.4 2.5 0.6 2.5 -1.4C2.5 -5 -2.5 -4.8 -2.5 -1.5C-2.5 1.6 2.1 1.4 2.5 -1.2'
];
/** From the middle of one digit to the middle of the next. */
const ADVANCE = 6;
/** Radius of the disc. */
export const NUMBER_RADIUS = 9;

/** The number of a point of the story in a disc, as the parts of a shape. */
export function numberParts(number: number): ShapePart[] {
	const digits = [...String(number)];
	const disc = `M${-NUMBER_RADIUS} 0A${NUMBER_RADIUS} ${NUMBER_RADIUS} 0 1 1 ${NUMBER_RADIUS} 0A${NUMBER_RADIUS} ${NUMBER_RADIUS} 0 1 1 ${-NUMBER_RADIUS} 0Z`;
	return [
		{ path: disc, fill: 'ink', stroke: 'paper', width: 1.5 },
		...digits.map((digit, i): ShapePart => {
			const right = (i - (digits.length - 1) / 2) * ADVANCE;
			return { path: shifted(DIGITS[Number(digit)]!, right), stroke: 'paper', width: 1.5 };
		})
	];
}

/** From the middle of a strand to the first digit of its count. */
const BESIDE = 10;

/** The number of a strand's links right of its middle, as the parts of a shape. */
export function countParts(count: number): ShapePart[] {
	const digits = [...String(count)].map((digit, i) => shifted(DIGITS[Number(digit)]!, BESIDE + i * ADVANCE));
	return [
		...digits.map((path): ShapePart => ({ path, stroke: 'halo', width: 4 })),
		...digits.map((path): ShapePart => ({ path, stroke: 'neutral', width: 1.3 }))
	];
}

/** The space that a count takes, in pixels round the middle of its strand. */
export const countBox = (count: number): Box => [BESIDE - 5, -6, BESIDE + (String(count).length - 1) * ADVANCE + 5, 6];

/** A path of absolute pairs moved to the right. */
const shifted = (path: string, right: number): string =>
	path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${Number(x) + right} ${y}`);
