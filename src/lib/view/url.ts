import { FIRST_VIEW, type Bounds, type View } from './view.ts';

type Row<T> = { parse: (text: string) => T | undefined; format: (value: T) => string };

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

function oneOf<T extends string>(...values: T[]): Row<T> {
	return { parse: (text) => values.find((value) => value === text), format: (value) => value };
}

/**
 * Every URL parameter: how it is read, and how it is written. A value that does not parse counts as absent, so a damaged link still
 * opens the story. A field of `View` without its row is a type error.
 */
const PARAMETERS: { [Name in keyof View]: Row<NonNullable<View[Name]>> } = {
	item: { parse: (text) => (ID.test(text) ? text : undefined), format: (id) => id },
	bbox: { parse: parseBounds, format: (bounds) => bounds.map((value) => String(Math.round(value * 1000) / 1000)).join(',') },
	view: oneOf('both', 'map', 'list'),
	theme: oneOf('auto', 'light', 'dark'),
	motion: oneOf('auto', 'off'),
	static: { parse: (text) => (text === '1' ? true : undefined), format: () => '1' }
};

function parseBounds(text: string): Bounds | undefined {
	if (text.length > 80) return undefined;
	const values = text.split(',').map((part) => (/^-?\d{1,3}(\.\d{1,6})?$/.test(part) ? Number(part) : NaN));
	const [west, south, east, north] = values;
	if (values.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined) return undefined;
	// West of -180 or east of 180 is a view across the antimeridian.
	if (!(west < east && south < north && west >= -540 && east <= 540 && south >= -90 && north <= 90)) return undefined;
	return [west, south, east, north];
}

/** Reads a query string; what is unknown, repeated or damaged is ignored. */
export function parseView(parameters: URLSearchParams): View {
	const view: View = { ...FIRST_VIEW };
	for (const name of Object.keys(PARAMETERS) as (keyof View)[]) read(view, name, parameters.get(name));
	return view;
}

function read<Name extends keyof View>(view: View, name: Name, text: string | null): void {
	const row = PARAMETERS[name] as unknown as Row<View[Name]>;
	const value = text === null ? undefined : row.parse(text);
	if (value !== undefined) view[name] = value;
}

/**
 * The query string of a view, `''` or `?…`, always in the same order and without what is as at first.
 *
 * @param without parameters that stand elsewhere in the URL
 */
export function formatView(view: View, without: readonly (keyof View)[] = []): string {
	const pairs = (Object.keys(PARAMETERS) as (keyof View)[])
		.filter((name) => !without.includes(name) && view[name] !== null && view[name] !== FIRST_VIEW[name])
		.map((name) => `${name}=${write(view, name)}`);
	return pairs.length ? `?${pairs.join('&')}` : '';
}

function write<Name extends keyof View>(view: View, name: Name): string {
	const row = PARAMETERS[name] as unknown as Row<View[Name]>;
	return row.format(view[name]);
}
