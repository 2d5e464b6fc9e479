import { dates } from './en/dates.ts';
import { dateText } from './date-words.ts';
import { languageFor, type Language } from './language.ts';

const DATES: Record<Language, typeof dates> = { en: dates };

const FORMATS = {
	'day-of-month': { day: 'numeric' },
	day: { day: 'numeric', month: 'short' },
	'day-and-year': { day: 'numeric', month: 'short', year: 'numeric' },
	month: { month: 'short' },
	'month-and-year': { month: 'short', year: 'numeric' },
	year: { year: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a date an axis says. */
export type AxisForm = keyof typeof FORMATS;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in the few letters that an axis has room for: `4`, `4 Aug`, `Aug 2024`, `2024`.
 *
 * @param tag language of the story (BCP 47)
 * @param date a day, at midnight UTC
 */
export function axisDate(tag: string, date: Date, form: AxisForm): string {
	const { locale } = DATES[languageFor(tag)];
	const key = `${locale} ${form}`;
	const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...FORMATS[form], calendar: 'gregory', timeZone: 'UTC' });
	formats.set(key, format);
	return format.format(date);
}

/** A day in full words, as a slider speaks it: `4 August 2024`. */
export const dayInWords = (tag: string, date: Date): string => dateText(tag, { form: 'single', date: toldDay(date) });

/** The days from a first to a last in full words: `25 July – 12 August 2024`. */
export const daysInWords = (tag: string, from: Date, to: Date): string =>
	from.getTime() === to.getTime() ? dayInWords(tag, from) : dateText(tag, { form: 'interval', from: toldDay(from), to: toldDay(to) });

const toldDay = (date: Date) => ({
	unit: 'day' as const,
	year: date.getUTCFullYear(),
	month: date.getUTCMonth() + 1,
	day: date.getUTCDate(),
	doubt: null
});
