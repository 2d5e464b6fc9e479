import type { Paint } from '../scene/shapes.ts';

/** The colours of the map, by the names of the style sheet's custom properties. */
export type Theme = Record<Paint | 'sea' | 'land' | 'border-line' | 'river' | 'country', string>;

const NAMES: (keyof Theme)[] = [
	'sea',
	'land',
	'border-line',
	'river',
	'country',
	'ink',
	'paper',
	'halo',
	'hostile',
	'cooperative',
	'neutral',
	'conflict'
];

/** Reads the colours in force on an element, so that the style sheet stays the only place where colours are chosen. */
export function readTheme(element: Element): Theme {
	const style = getComputedStyle(element);
	return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Theme;
}
