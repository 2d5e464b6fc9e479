import { PARAMETERS, type FlatView } from './parameters.ts';
import { FIRST_VIEW, type View } from './view.ts';

type Field = keyof FlatView;
const FIELDS = Object.keys(PARAMETERS) as Field[];
const FIRST = flatten(FIRST_VIEW);

/** Reads a query string; unknown, repeated and damaged parameters are ignored. */
export function parseView(parameters: URLSearchParams): View {
	const flat: FlatView = { ...FIRST };
	for (const field of FIELDS) read(flat, field, parameters.get(PARAMETERS[field].name));
	return nest(flat);
}

/**
 * The query string of a view, `''` or `?…`, always in the same order and without fields that are as in the first view.
 *
 * @param without fields that stand elsewhere in the URL
 */
export function formatView(view: View, without: readonly Field[] = []): string {
	const flat = flatten(view);
	const pairs = FIELDS.filter((field) => !without.includes(field) && write(flat, field) !== write(FIRST, field)).map(
		(field) => `${PARAMETERS[field].name}=${encode(write(flat, field) ?? '')}`
	);
	return pairs.length ? `?${pairs.join('&')}` : '';
}

function read<F extends Field>(flat: FlatView, field: F, text: string | null): void {
	const row = PARAMETERS[field] as { parse: (text: string) => FlatView[F] | undefined };
	const value = text === null ? undefined : row.parse(text);
	if (value !== undefined) flat[field] = value;
}

function write<F extends Field>(flat: FlatView, field: F): string | null {
	const row = PARAMETERS[field] as { format: (value: NonNullable<FlatView[F]>) => string };
	const value = flat[field];
	return value === null || value === undefined ? null : row.format(value);
}

/** A text as a URL needs the text, with commas left readable. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',');

function flatten({ query, display, ...rest }: View): FlatView {
	return { ...rest, ...query, ...display };
}

function nest({ open, camera, panes, theme, motion, renderer, chrome, background, order, ...query }: FlatView): View {
	return { open, query, camera, panes, display: { theme, motion, renderer, chrome, background, order } };
}
