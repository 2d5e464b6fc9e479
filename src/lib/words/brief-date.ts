import { OPEN_FUTURE, OPEN_PAST, type Days } from '../corpus/types.ts';
import { clockOf } from './clock.ts';
import { dates } from './en/dates.ts';
import { languageFor, type Language } from './language.ts';

const DATES: Record<Language, typeof dates> = { en: dates };

/** A date whose last digit alone is not known: one day of ten at most. */
const ONE_OF_SOME_DAYS = /^\d{4}-\d\d-\dX$/;

const DAY = 24 * 60 * 60 * 1000;
/** In milliseconds, a span that is told by its years alone: the map says roughly when, the text says it exactly. */
const LONG = 120 * DAY;

/**
 * A date in the few letters that a map has room for: `4 Aug`, `4 Aug, 18:30 UTC`, `25–27 Jul`, `2013–2021`; `by 5 Aug` where the date is one day of several.
 * null where the date has no end.
 *
 * @param tag language of the story (BCP 47)
 * @param edtf the date as written, which alone tells one day of several from all of them
 * @param withYear whether days are told with their year
 */
export function briefDate(tag: string, edtf: string, { earliest, latest }: Omit<Days, 'text'>, withYear: boolean): string | null {
	if (latest === OPEN_FUTURE) return null;
	const { locale, by, range, atInBrief } = DATES[languageFor(tag)];
	const [from, to] = [dayOf(earliest), dayOf(latest)];
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
	const days = format({ day: 'numeric', month: 'short', ...(withYear && { year: 'numeric' }) });
	if (earliest === OPEN_PAST) return by(days.format(to));
	if (to.getTime() - from.getTime() > LONG) {
		const [first, last] = [from, to].map((day) => format({ year: 'numeric' }).format(day)) as [string, string];
		return first === last ? first : range(first, last);
	}
	if (edtf.startsWith('[') || ONE_OF_SOME_DAYS.test(edtf)) return by(days.format(to));
	const clock = clockOf(edtf);
	if (earliest === latest) return clock ? atInBrief(days.format(from), clock) : days.format(from);
	// Whole months are told without their days.
	const whole = from.getUTCDate() === 1 && new Date(to.getTime() + DAY).getUTCDate() === 1;
	const months = format({ month: 'short', ...(withYear && { year: 'numeric' }) });
	if (whole && earliest.slice(0, 7) === latest.slice(0, 7)) return months.format(from);
	const parts = (whole ? months : days).formatRangeToParts(from, to);
	const end = parts.findIndex(({ source }) => source === 'endRange');
	const text = (some: typeof parts) => some.map(({ value }) => value).join('');
	// The part directly before the second end joins the two ends: editions of the tables of languages differ there.
	return range(text(parts.slice(0, end - 1)), text(parts.slice(end)));
}

/** A brief date that no words state as certain: the editors inferred it, or it is uncertain or approximate. */
export const suppliedDate = (tag: string, date: string): string => DATES[languageFor(tag)].supplied(date);

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
