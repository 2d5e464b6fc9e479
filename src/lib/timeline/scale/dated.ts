import { OPEN_FUTURE, OPEN_PAST, type Days } from '../../corpus/types.ts';
import { dayNumber, firstOfMonth, type DayNumber } from './day-number.ts';

/** Days from the first to before the last, so that a day is one day long. */
export type Span = { from: DayNumber; to: DayNumber };

/** A date as the line of time draws it. */
export type Dated = Span & {
	/** Whether something lasted from the first day to the last; otherwise it was on one day of them. */
	lasting: boolean;
	/** Whether an end is open, or not exact: drawn with a soft edge. */
	softStart: boolean;
	softEnd: boolean;
	/** The days in whose middle the mark stands on the line: the last one where the date says by when, the first where the end is open. */
	stand: Span;
	/** The first day on which it can have been; null where that may have been at any time. */
	enters: DayNumber | null;
	/** The days between which nothing more is known of the ends: where the date takes room on the line. */
	ends: Span[];
};

/** In days, a span that takes room at its ends only: where in the years between something was, nobody says. */
const LONG = 400;
/** The share of a long span that its beginning takes room for: the days by which something was are exact, those from which on hardly. */
const VAGUE = 0.1;

/**
 * What the line of time draws of a date.
 *
 * @param edtf the date as written, which alone tells one day of several from all of them
 */
export function datedFrom(edtf: string, { earliest, latest }: Pick<Days, 'earliest' | 'latest'>): Dated {
	const [first = '', last = first] = edtf.split('/');
	const openPast = earliest === OPEN_PAST;
	const openFuture = latest === OPEN_FUTURE;
	const lasting = edtf.includes('/');
	const from = dayNumber(openPast ? latest : earliest);
	const to = dayNumber(openFuture ? earliest : latest) + 1;
	const several = edtf.startsWith('[') || edtf.startsWith('{');
	const vague = (part: string, open: boolean) => open || /[?~%]/.test(part);
	const oneOfMany = !lasting && to - from > 1;
	const firstUnit = lasting && !openPast ? unitAt(first, from) : { from, to: from + Math.max(1, Math.floor((to - from) * VAGUE)) };
	const lastUnit = lasting && !openFuture ? unitEndingAt(last, to) : { from: to - 1, to };
	return {
		from,
		to,
		lasting,
		softStart: oneOfMany || vague(first, openPast) || (lasting && firstUnit.to - firstUnit.from > 1),
		softEnd: (oneOfMany && !several) || vague(last, openFuture) || (lasting && lastUnit.to - lastUnit.from > 1),
		enters: openPast ? null : from,
		stand: openPast || several ? lastUnit : openFuture ? firstUnit : { from, to },
		ends: openPast ? [lastUnit] : openFuture ? [firstUnit] : !lasting && to - from <= LONG ? [{ from, to }] : [firstUnit, lastUnit]
	};
}

/** The year or month that a part of an interval names, from its first day; otherwise that day. */
function unitAt(part: string, from: DayNumber): Span {
	const [year, month] = unitOf(part);
	if (year === undefined) return { from, to: from + 1 };
	return { from, to: month === undefined ? firstOfMonth(year + 1, 0) : firstOfMonth(year, month) };
}

function unitEndingAt(part: string, to: DayNumber): Span {
	const [year, month] = unitOf(part);
	if (year === undefined) return { from: to - 1, to };
	return { from: firstOfMonth(year, month === undefined ? 0 : month - 1), to };
}

/** The year, and the month from 1 to 12, of a date without a day; nothing for any other date. */
function unitOf(part: string): [year?: number, month?: number] {
	const found = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(part.replace(/[?~%]/g, ''));
	if (!found) return [];
	return found[2] === undefined ? [Number(found[1])] : [Number(found[1]), Number(found[2])];
}
