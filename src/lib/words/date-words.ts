import { dates } from './en/dates.ts';
import { languageFor, type Language } from './language.ts';
import type { Told, ToldDate } from './told-date.ts';

const DATES: Record<Language, typeof dates> = { en: dates };

const FORMATS = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'long', day: 'numeric' }
} as const;

/**
 * A date in words, for a story in a language (a BCP 47 tag). The language and the time zone of the machine have no part in the words. The
 * machine's tables of languages give the names of months, the order of day, month and year, and what two dates of a range share; dashes and
 * spaces are ours, since editions of those tables differ in dashes and spaces.
 */
export function dateText(tag: string, told: Told): string {
	const words = DATES[languageFor(tag)];
	if ('date' in told) {
		const date = dateIn(words, told.date);
		return told.form === 'single' ? date : words[told.form](date);
	}
	const { form, from, to } = told;
	const [first, last] = sharing(words, from, to);
	if (form === 'interval') return from.unit === to.unit ? words.range(first, last) : words.rangeOfUnlike(first, last);
	return from.unit === 'day' && to.unit === 'day' ? words.dayBetween(first, last) : words.between(first, last);
}

function dateIn(words: typeof dates, date: ToldDate): string {
	const whole =
		date.unit === 'season' ? words.season(words.seasons[date.season], date.year) : formatOf(words, date.unit).format(dayOf(date));
	const plain = date.unit === 'day' && date.clock ? words.at(whole, date.clock) : whole;
	if (!date.doubt) return plain;
	const { of, uncertain, approximate } = date.doubt;
	if (of !== 'all') return words.partly(plain, of, uncertain, approximate);
	const about = approximate ? words.about(plain) : plain;
	return uncertain ? words.uncertain(about) : about;
}

/** The two ends of a range, each without what stands beside the other end: `25`, `27 July 2024`. */
function sharing(words: typeof dates, from: ToldDate, to: ToldDate): [string, string] {
	const { unit } = from;
	if (unit === 'season' || unit !== to.unit || from.doubt || to.doubt) return [dateIn(words, from), dateIn(words, to)];
	const parts = formatOf(words, unit).formatRangeToParts(dayOf(from), dayOf(to));
	const end = parts.findIndex(({ source }) => source === 'endRange');
	const text = (some: typeof parts) => some.map(({ value }) => value).join('');
	// The part directly before the second end joins the two ends, and is left out.
	return [text(parts.slice(0, end - 1)), text(parts.slice(end))];
}

function formatOf({ locale }: typeof dates, unit: keyof typeof FORMATS): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(locale, { ...FORMATS[unit], calendar: 'gregory', timeZone: 'UTC' });
}

/** The first day of a date, at midnight UTC. */
function dayOf(date: Exclude<ToldDate, { unit: 'season' }>): Date {
	const moment = new Date(0);
	moment.setUTCFullYear(date.year, date.unit === 'year' ? 0 : date.month - 1, date.unit === 'day' ? date.day : 1);
	return moment;
}
