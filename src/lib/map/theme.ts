import type { Paint } from '../scene/shapes.ts';

/** The colours of the map, by the names of the style sheet's custom properties. */
export type Theme = Record<Paint | 'sea' | 'land' | 'border-line' | 'river' | 'country', string>;

/** The paints of lines: tones, doubt, and the quiet tones of strands. */
export const LINE_PAINTS = [
	'hostile',
	'cooperative',
	'neutral',
	'doubt',
	'strand-hostile',
	'strand-cooperative',
	'strand-neutral',
	'strand-mixed'
] as const;

const NAMES: (keyof Theme)[] = ['sea', 'land', 'border-line', 'river', 'country', 'ink', 'paper', 'halo', 'conflict', ...LINE_PAINTS];

/** Reads the colours in force on an element, so that the style sheet stays the only place where colours are chosen. */
export function readTheme(element: Element): Theme {
	const style = getComputedStyle(element);
	return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Theme;
}
