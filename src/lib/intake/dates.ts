// The reference brings the types of edtf into every configuration that imports this file.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./edtf.d.ts" />
import edtf from 'edtf';
import { isoDay } from './iso-day.ts';
import { readUnknownDigits } from './unknown-digits.ts';
import { clockOf } from '../words/clock.ts';
import { OPEN_FUTURE, OPEN_PAST, type Days } from '../corpus/types.ts';
import { SEASONS, type Doubt, type Told, type ToldDate } from '../words/told-date.ts';

export type DateFault = { code: 'DATE_IMPOSSIBLE' | 'DATE_UNSUPPORTED'; expected: string };

const FORMS =
	'a form such as 2024-08-04, 2024-08-04T18:30:00Z, 2024-08, 2024-08-0X, 2021?, 2022-21, 2024-07-25/2024-07-27, [2024-07-29..2024-08-05] or 2013/..';
/**
 * First and last month of each season in the northern hemisphere, by the number of the season in EDTF. Winter ends in the year after the
 * written year.
 */
const SEASON_MONTHS: Record<string, [number, number]> = { '21': [3, 5], '22': [6, 8], '23': [9, 11], '24': [12, 14] };

/** The days that a date can mean, and what a reader is told of the date. */
export type DateReading = Omit<Days, 'text'> & { told: Told };
type SingleReading = DateReading & { told: { date: ToldDate } };

/**
 * One date as written: the parts, and the qualifier with the part before the qualifier. `2023?-01-19` doubts the year alone, `2023-01-19?`
 * the whole date.
 */
type Single = { year: number; month: string | undefined; day: string | undefined; qualifier: string; qualified: number; parts: number };

/**
 * The days that an EDTF text can mean and what a reader is told of the date, in no language yet; or why the text is no date.
 *
 * edtf 4.11.1 parses, but two answers mislead: the span of `[a..b]` is that of the first day alone, and season 21 is January to March. This
 * file works out both. edtf also takes 2023-02-29 for 1 March, so the text as understood must read as the text as written.
 */
export function readDate(written: string): DateReading | DateFault {
	const range = /^\[([^.]+)\.\.([^.]+)\]$/.exec(written);
	if (range) return span(written, 'between', range[1] ?? '', range[2] ?? '');
	const [from, to, ...rest] = written.split('/');
	if (to === undefined)
		return written.includes('T') ? readMoment(written) : written.endsWith('X') ? readOneOf(written) : readSingle(written);
	if (rest.length > 0) return impossible();
	return interval(written, from ?? '', to);
}

function readSingle(written: string): SingleReading | DateFault {
	const fault = checkSpelling(written);
	if (fault) return fault;
	const single = splitSingle(written);
	if (!single) return unsupported();
	return { ...spanOf(single), told: { form: 'single', date: toldOf(single) } };
}

/**
 * A day with a time of day. edtf takes a time without a zone for one of the machine's own, so such a time is given to edtf as one of UTC:
 * the machine has no part in what is read.
 */
function readMoment(written: string): DateReading | DateFault {
	const [day = ''] = written.split('T');
	const date = readSingle(day);
	if ('code' in date) return date;
	const clock = clockOf(written);
	if (date.told.date.unit !== 'day' || date.told.date.doubt || !clock) return isEdtf(written) ? unsupported() : impossible();
	const inUtc = clock.zone === null ? `${written}Z` : written;
	const moment = new Date(inUtc).toISOString();
	if (!isEdtf(inUtc, moment)) return impossible();
	const { earliest, latest } = date;
	const told = { form: 'single', date: { ...date.told.date, clock } } as const;
	return { earliest, latest, moment: moment.slice(0, 19) + (clock.zone === null ? '' : 'Z'), told };
}

/** A date of which the last digits are not known: one of some days, months or years. */
function readOneOf(written: string): DateReading | DateFault {
	if (!isEdtf(written, written)) return impossible();
	const unknown = readUnknownDigits(written);
	if (!unknown) return unsupported();
	if (unknown.form !== 'between') {
		const whole = readSingle(unknown.date);
		return 'code' in whole ? whole : { ...whole, told: { form: unknown.form, date: whole.told.date } };
	}
	const { from, to } = unknown;
	const [first, last] = [readSingle(from), readSingle(to)];
	if ('code' in first) return first;
	if ('code' in last) return last;
	return { earliest: first.earliest, latest: last.latest, told: { form: 'between', from: first.told.date, to: last.told.date } };
}

/** Whether edtf takes a text for a date, and for this one where another text is given. */
function isEdtf(written: string, as?: string): boolean {
	try {
		const { edtf: understood } = edtf(written);
		return as === undefined || understood === as;
	} catch {
		return false;
	}
}

function interval(written: string, from: string, to: string): DateReading | DateFault {
	if (from === '..' && to === '..') return { code: 'DATE_UNSUPPORTED', expected: 'at least one end' };
	if (from === '' || to === '') return { code: 'DATE_UNSUPPORTED', expected: 'an open end written as ..' };
	if (from === '..') {
		const end = readSingle(to);
		return 'code' in end ? end : { earliest: OPEN_PAST, latest: end.latest, told: { form: 'by', date: end.told.date } };
	}
	if (to === '..') {
		const start = readSingle(from);
		return 'code' in start ? start : { earliest: start.earliest, latest: OPEN_FUTURE, told: { form: 'since', date: start.told.date } };
	}
	return span(written, 'interval', from, to);
}

/** A range or an interval, whose two ends must be in order. */
function span(written: string, form: 'interval' | 'between', from: string, to: string): DateReading | DateFault {
	const [first, last] = [readSingle(from), readSingle(to)];
	if ('code' in first) return first;
	if ('code' in last) return last;
	if (first.earliest > last.latest || first.latest > last.latest) return { code: 'DATE_IMPOSSIBLE', expected: 'the earlier end first' };
	// Both ends are dates, and in order: from here on, what edtf refuses is the form, such as an interval of seasons.
	if (from === to) return { code: 'DATE_UNSUPPORTED', expected: `one date, written as ${from}` };
	const fault = checkSpelling(written);
	if (fault) return fault.code === 'DATE_IMPOSSIBLE' ? unsupported() : fault;
	return { earliest: first.earliest, latest: last.latest, told: { form, from: first.told.date, to: last.told.date } };
}

function checkSpelling(written: string): DateFault | null {
	let understood: string;
	try {
		understood = edtf(written).edtf;
	} catch {
		return impossible();
	}
	if (understood === written) return null;
	// The end of an interval is a day or longer.
	if (written.includes('T')) return unsupported();
	const digits = (text: string) => text.replace(/[?~%]/g, '');
	return digits(understood) === digits(written) ? { code: 'DATE_UNSUPPORTED', expected: `it written as ${understood}` } : impossible();
}

function unsupported(): DateFault {
	return { code: 'DATE_UNSUPPORTED', expected: FORMS };
}

function impossible(): DateFault {
	return { code: 'DATE_IMPOSSIBLE', expected: `a day, month or year that exists, in EDTF: ${FORMS}` };
}

function splitSingle(written: string): Single | null {
	const match = /^(\d{4})([?~%]?)(?:-(\d\d)([?~%]?)(?:-(\d\d)([?~%]?))?)?$/.exec(written);
	// The last year is left out because the winter of that year ends past the days that ISO 8601 writes with four digits.
	if (!match || match[1] === '0000' || match[1] === '9999') return null;
	const [, year, afterYear, month, afterMonth, day, afterDay] = match;
	// EDTF goes on to 41 in place of a month, with quarters and with the seasons of a single hemisphere.
	if (Number(month) > 24) return null;
	const qualifiers = [afterYear, afterMonth, afterDay].map((qualifier) => qualifier ?? '');
	if (qualifiers.filter(Boolean).length > 1) return null;
	const parts = day ? 3 : month ? 2 : 1;
	return { year: Number(year), month, day, qualifier: qualifiers.join(''), qualified: qualifiers.findIndex(Boolean) + 1, parts };
}

function spanOf({ year, month, day }: Single): { earliest: string; latest: string } {
	if (day) return { earliest: isoDay(year, Number(month), Number(day)), latest: isoDay(year, Number(month), Number(day)) };
	const [first, last] = month ? (SEASON_MONTHS[month] ?? [Number(month), Number(month)]) : [1, 12];
	return { earliest: isoDay(year, first, 1), latest: isoDay(year, last + 1, 0) };
}

function toldOf({ year, month, day, qualifier, qualified, parts }: Single): ToldDate {
	const of = qualified === parts ? 'all' : qualified === 1 ? 'year' : 'year-and-month';
	const doubt: Doubt | null = qualifier ? { of, uncertain: qualifier !== '~', approximate: qualifier !== '?' } : null;
	if (!month) return { unit: 'year', year, doubt };
	if (day) return { unit: 'day', year, month: Number(month), day: Number(day), doubt };
	const season = SEASONS[Number(month) - 21];
	return season ? { unit: 'season', year, season, doubt } : { unit: 'month', year, month: Number(month), doubt };
}
