import type { Direction } from '../../src/lib/words/direction.ts';
import { font, type Context } from './canvas.ts';
import { colour } from './theme.ts';

/** A run of text in one font and colour, broken into lines. */
export type Text = {
	text: string;
	weight: 400 | 600;
	/** Pixels, of the letters and from line to line. */
	size: number;
	leading: number;
	token: string;
	/** The direction of the text, and of the column, whose beginning is where lines begin. */
	direction: Direction;
	column: Direction;
};

/** Where a text may be broken: after white space, and in a script without white space between any two characters. */
const PIECE = /[^\s]+\s*/g;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The lines of a text in a width. A word that is wider than a line is broken. */
export function linesOf(context: Context, { text, weight, size, direction }: Text, width: number): string[] {
	context.font = font(weight, size);
	context.direction = direction;
	const fits = (line: string) => context.measureText(line.trimEnd()).width <= width;
	const lines: string[] = [];
	let line = '';
	const add = (piece: string) => {
		if (line !== '' && !fits(line + piece)) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	};
	for (const word of text.match(PIECE) ?? []) {
		if (fits(word)) add(word);
		else for (const { segment } of segmenter.segment(word)) add(segment);
	}
	return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The beginning of a text that fits into some lines, with an ellipsis where that is not all. */
export function linesIn(context: Context, text: Text, width: number, most: number): string[] {
	const lines = linesOf(context, text, width);
	if (lines.length <= most) return lines;
	const words = text.text.match(PIECE) ?? [];
	for (let count = words.length - 1; count > 0; count--) {
		const shorter = linesOf(context, { ...text, text: `${words.slice(0, count).join('').trimEnd()} …` }, width);
		if (shorter.length <= most) return shorter;
	}
	return lines.slice(0, most);
}

/** Draws lines from the upper edge of a box down. */
export function paintLines(
	context: Context,
	text: Text,
	lines: readonly string[],
	box: { left: number; top: number; width: number }
): void {
	const { weight, size, leading, token, direction, column } = text;
	context.font = font(weight, size);
	context.fillStyle = colour(token);
	context.direction = direction;
	context.textAlign = column === 'rtl' ? 'right' : 'left';
	context.textBaseline = 'alphabetic';
	const x = column === 'rtl' ? box.left + box.width : box.left;
	lines.forEach((line, i) => context.fillText(line, x, box.top + i * leading + (leading + size * 0.7) / 2));
}
