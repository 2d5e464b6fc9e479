import { isId } from '../corpus/ids.ts';
import type { Bounds } from '../geometry/bounds.ts';
import type { Day, Query } from '../query/query.ts';
import { LIST_ORDERS, type Display, type View } from './view.ts';

/** A view without its nesting: one field for each parameter. */
export type FlatView = Omit<View, 'query' | 'display'> & Query & Display;

type Row<T> = {
	/** The parameter's name in the URL. */
	name: string;
	/** undefined for a damaged value, which counts as absent, so that a damaged link still opens the story. */
	parse: (text: string) => T | undefined;
	format: (value: NonNullable<T>) => string;
};

/**
 * Every URL parameter, in the order of writing: its name, how a value is read, and how a value is written. A field of `View` without a row
 * is a type error.
 */
export const PARAMETERS: { [Field in keyof FlatView]: Row<FlatView[Field]> } = {
	// The id of a strand is two ids with a slash. A text that no id can be becomes `''`, which is not in the story, so that the reader is told.
	open: { name: 'item', parse: (text) => (text.split('/').every(isId) ? text : ''), format: (id) => id },
	text: { name: 'q', parse: (text) => text.slice(0, 200), format: (text) => text },
	from: day('from'),
	to: day('to'),
	kinds: values('kind'),
	tones: values('tone'),
	statuses: values('status'),
	bases: values('basis'),
	speakers: values('speaker'),
	actors: values('actor'),
	places: values('place'),
	articles: values('article'),
	stances: values('stance'),
	contested: flag('contested'),
	camera: { name: 'bbox', parse: parseBounds, format: formatBounds },
	panes: oneOf('view', ['both', 'map', 'list']),
	theme: oneOf('theme', ['auto', 'light', 'dark']),
	motion: oneOf('motion', ['auto', 'off']),
	renderer: { name: 'static', parse: (text) => (text === '1' ? 'drawn' : undefined), format: (value) => (value === 'drawn' ? '1' : '0') },
	chrome: oneOf('chrome', ['full', 'min']),
	background: flag('background'),
	order: oneOf('sort', LIST_ORDERS)
};

/** The most values in one list: more than anybody chooses by hand. */
const MOST_VALUES = 40;
/** The most letters of a value in a list. */
const LONGEST_VALUE = 64;

function oneOf<T extends string>(name: string, values: readonly T[]): Row<T> {
	return { name, parse: (text) => values.find((value) => value === text), format: (value) => value };
}

function flag(name: string): Row<boolean> {
	return { name, parse: (text) => (text === '1' ? true : undefined), format: (value) => (value ? '1' : '0') };
}

/** A list of ids or words. What no value can be stays, cut, since the story does not have it and the reader is told so. */
function values<T extends string>(name: string): Row<readonly T[]> {
	const list = (text: string) => text.split(',').flatMap((value) => (value.slice(0, LONGEST_VALUE) as T) || []);
	return { name, parse: (text) => [...new Set(list(text))].slice(0, MOST_VALUES), format: (list) => list.join(',') };
}

/** A day; what is no day stays too. */
function day(name: string): Row<Day | null> {
	return { name, parse: (text) => text.slice(0, LONGEST_VALUE) || undefined, format: (text) => text };
}

/**
 * Writes as many decimals of a degree as the view needs: a thousandth is 110 m, which is nothing in a view of a country and half the screen
 * in a view of a street.
 */
function formatBounds([west, south, east, north]: Bounds): string {
	const decimals = Math.min(6, Math.max(3, 3 - Math.floor(Math.log10(Math.max(1e-6, Math.min(east - west, north - south))))));
	return [west, south, east, north].map((value) => String(Number(value.toFixed(decimals)))).join(',');
}

function parseBounds(text: string): Bounds | undefined {
	if (text.length > 80) return undefined;
	const values = text.split(',').map((part) => (/^-?\d{1,3}(\.\d{1,6})?$/.test(part) ? Number(part) : NaN));
	const [west, south, east, north] = values;
	if (values.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined) return undefined;
	// As in GeoJSON, a box whose east is less than its west crosses the antimeridian.
	const unwrapped = east < west && west <= 180 && east >= -180 ? east + 360 : east;
	if (!(west < unwrapped && south < north && west >= -540 && unwrapped <= 540 && south >= -90 && north <= 90)) return undefined;
	return [west, south, unwrapped, north];
}
