// The configuration of scripts/ and tests/ does not include src/, so the types are named here.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./edtf.d.ts" />
import edtf from 'edtf';
import { OPEN_FUTURE, OPEN_PAST, type Days } from '../corpus/types.ts';

export type DateFault = { code: 'DATE_IMPOSSIBLE' | 'DATE_UNSUPPORTED'; expected: string };

const FORMS = 'a form such as 2024-08-04, 2024-08, 2021?, 2022-21, 2024-07-25/2024-07-27, [2024-07-29..2024-08-05] or 2013/..';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Northern hemisphere: the name, the first month, the last month. Winter ends in the year after the one it is written with. */
const SEASONS: Record<string, [string, number, number]> = {
	'21': ['spring', 3, 5],
	'22': ['summer', 6, 8],
	'23': ['autumn', 9, 11],
	'24': ['winter', 12, 14]
};

/** One date as written: parts, and the qualifier with the part it follows. `2023?-01-19` doubts the year alone, `2023-01-19?` all of it. */
type Single = { year: number; month: string | undefined; day: string | undefined; qualifier: string; qualified: number; parts: number };

/**
 * The days an EDTF text can mean and how a reader is told, in English; or why it is not one.
 *
 * edtf 4.11.1 parses, but two of its answers mislead: the span of `[a..b]` is that of its first day alone, and season 21 is January to
 * March. Both are worked out here. It also takes 2023-02-29 for 1 March, so what it understood must read as what was written.
 */
export function readDate(written: string): Days | DateFault {
	const range = /^\[([^.]+)\.\.([^.]+)\]$/.exec(written);
	if (range) return between(written, range[1] ?? '', range[2] ?? '');
	const [from, to, ...rest] = written.split('/');
	if (to === undefined) return readSingle(written);
	if (rest.length > 0) return impossible();
	return interval(written, from ?? '', to);
}

function readSingle(written: string): Days | DateFault {
	const fault = checkSpelling(written);
	if (fault) return fault;
	const single = splitSingle(written);
	if (!single) return { code: 'DATE_UNSUPPORTED', expected: FORMS };
	return { ...spanOf(single), text: textOf(single) };
}

function interval(written: string, from: string, to: string): Days | DateFault {
	if (from === '..' && to === '..') return { code: 'DATE_UNSUPPORTED', expected: 'at least one end' };
	if (from === '' || to === '') return { code: 'DATE_UNSUPPORTED', expected: 'an open end written as ..' };
	if (from === '..') {
		const end = readSingle(to);
		return 'code' in end ? end : { earliest: OPEN_PAST, latest: end.latest, text: `by ${end.text}` };
	}
	if (to === '..') {
		const start = readSingle(from);
		return 'code' in start ? start : { earliest: start.earliest, latest: OPEN_FUTURE, text: `since ${start.text}` };
	}
	// A dash between two single words stands close, as in 25–27 July.
	return span(written, from, to, (first, last, alike) => (alike && !first.includes(' ') ? `${first}–${last}` : `${first} – ${last}`));
}

function between(written: string, from: string, to: string): Days | DateFault {
	const what = /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to) ? 'a day between' : 'between';
	return span(written, from, to, (first, last) => `${what} ${first} and ${last}`);
}

/** Two ends in order. The first end's text leaves out the year, and then the month, that it shares with the last. */
function span(written: string, from: string, to: string, join: (first: string, last: string, alike: boolean) => string): Days | DateFault {
	const [first, last] = [readSingle(from), readSingle(to)];
	if ('code' in first) return first;
	if ('code' in last) return last;
	if (first.earliest > last.latest || first.latest > last.latest) return { code: 'DATE_IMPOSSIBLE', expected: 'the earlier end first' };
	// Each end is a date and they are in order: what edtf refuses now is the form, such as an interval of seasons.
	if (from === to) return { code: 'DATE_UNSUPPORTED', expected: `one date, written as ${from}` };
	const fault = checkSpelling(written);
	if (fault) return fault.code === 'DATE_IMPOSSIBLE' ? { code: 'DATE_UNSUPPORTED', expected: FORMS } : fault;
	const [a, b] = [splitSingle(from), splitSingle(to)];
	const alike = a?.parts === b?.parts;
	const sameYear = alike && a?.year === b?.year && a?.parts !== 1 && !a?.qualifier && !b?.qualifier;
	const shared = !sameYear ? 0 : a?.parts === 3 && a.month === b?.month ? 2 : 1;
	const words = first.text.split(' ');
	const text = join(words.slice(0, words.length - shared).join(' '), last.text, alike);
	return { earliest: first.earliest, latest: last.latest, text };
}

function checkSpelling(written: string): DateFault | null {
	let understood: string;
	try {
		understood = edtf(written).edtf;
	} catch {
		return impossible();
	}
	if (understood === written) return null;
	const digits = (text: string) => text.replace(/[?~%]/g, '');
	return digits(understood) === digits(written) ? { code: 'DATE_UNSUPPORTED', expected: `it written as ${understood}` } : impossible();
}

function impossible(): DateFault {
	return { code: 'DATE_IMPOSSIBLE', expected: `a day, month or year that exists, in EDTF: ${FORMS}` };
}

function splitSingle(written: string): Single | null {
	const match = /^(\d{4})([?~%]?)(?:-(\d\d)([?~%]?)(?:-(\d\d)([?~%]?))?)?$/.exec(written);
	// The last year is left out because its winter ends past what ISO 8601 writes with four digits.
	if (!match || match[1] === '0000' || match[1] === '9999') return null;
	const [, year, afterYear, month, afterMonth, day, afterDay] = match;
	// EDTF goes on to 41, with quarters and the seasons of one hemisphere alone.
	if (Number(month) > 24) return null;
	const qualifiers = [afterYear, afterMonth, afterDay].map((qualifier) => qualifier ?? '');
	if (qualifiers.filter(Boolean).length > 1) return null;
	const parts = day ? 3 : month ? 2 : 1;
	return { year: Number(year), month, day, qualifier: qualifiers.join(''), qualified: qualifiers.findIndex(Boolean) + 1, parts };
}

function spanOf({ year, month, day }: Single): { earliest: string; latest: string } {
	if (day) return { earliest: isoDay(year, Number(month), Number(day)), latest: isoDay(year, Number(month), Number(day)) };
	const [, first, last] = month ? (SEASONS[month] ?? ['', Number(month), Number(month)]) : ['', 1, 12];
	return { earliest: isoDay(year, first, 1), latest: isoDay(year, last + 1, 0) };
}

/** In UTC, so that no time zone moves it. Month 13 is January of the next year, day 0 the last of the month before. */
function isoDay(year: number, month: number, day: number): string {
	const moment = new Date(0);
	moment.setUTCFullYear(year, month - 1, day);
	return moment.toISOString().slice(0, 10);
}

function textOf({ year, month, day, qualifier, qualified, parts }: Single): string {
	const monthName = month && (SEASONS[month]?.[0] ?? MONTHS[Number(month) - 1]);
	const plain = [day && Number(day), monthName, year].filter(Boolean).join(' ');
	if (!qualifier) return plain;
	if (qualified === parts) return `${qualifier === '?' ? '' : 'about '}${plain}${qualifier === '~' ? '' : ' (uncertain)'}`;
	const which = qualified === 1 ? 'year' : 'year and month';
	const how = { '?': 'uncertain', '~': 'approximate', '%': 'uncertain and approximate' }[qualifier];
	return `${plain} (${which} ${how})`;
}
