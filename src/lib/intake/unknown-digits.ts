import { isoDay } from './iso-day.ts';

/** A date of which digits are not known: some date between two, or a day or a month of a longer time. All dates are EDTF. */
export type UnknownDigits = { form: 'between'; from: string; to: string } | { form: 'dayOf' | 'monthOf'; date: string };

const between = (from: string, to: string): UnknownDigits => ({ form: 'between', from, to });

/** The days of a month of which the first digit is known: there is no 39th. */
function daysFrom(month: string, ten: string): UnknownDigits {
	const [year, number] = month.split('-').map(Number) as [number, number];
	const [last, end] = [`${month}-${ten}9`, isoDay(year, number + 1, 0)];
	return between(`${month}-${ten}0`, last < end ? last : end);
}

const PATTERNS: readonly [RegExp, (first: string, second: string) => UnknownDigits][] = [
	[/^(\d{3})X$/, (decade) => between(`${decade}0`, `${decade}9`)],
	[/^(\d\d)XX$/, (century) => between(`${century}00`, `${century}99`)],
	[/^(\d{4})-XX$/, (date) => ({ form: 'monthOf', date })],
	[/^(\d{4})-XX-XX$/, (date) => ({ form: 'dayOf', date })],
	[/^(\d{4})-0X$/, (year) => between(`${year}-01`, `${year}-09`)],
	[/^(\d{4})-1X$/, (year) => between(`${year}-10`, `${year}-12`)],
	[/^(\d{4}-\d\d)-XX$/, (date) => ({ form: 'dayOf', date })],
	[/^(\d{4}-\d\d)-0X$/, (month) => between(`${month}-01`, `${month}-09`)],
	[/^(\d{4}-\d\d)-([123])X$/, daysFrom]
];

/**
 * What an EDTF date stands for whose last digits are not known. null for any other: a day of some month, or the fourth of each, is no stretch
 * of time.
 */
export function readUnknownDigits(written: string): UnknownDigits | null {
	for (const [pattern, read] of PATTERNS) {
		const [match, first = '', second = ''] = pattern.exec(written) ?? [];
		if (match !== undefined) return read(first, second);
	}
	return null;
}
