import type { Clock } from '../clock.ts';
import type { Doubt, Season } from '../told-date.ts';

const PARTS = { year: 'year', 'year-and-month': 'year and month' } satisfies Record<Exclude<Doubt['of'], 'all'>, string>;

/** A dash after a single word stands close, as in 25–27 July. */
const dash = (first: string) => (first.includes(' ') ? ' – ' : '–');

/** Seconds are told only where they are not none: EDTF has no time without seconds. */
const time = ({ hour, minute, second }: Omit<Clock, 'zone'>) => [hour, minute, ...(second === '00' ? [] : [second])].join(':');

/** `UTC`, `UTC+2`, `UTC−4:30`. */
function zoneName(zone: string): string {
	const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
	if (hours === undefined || zone === '+00:00') return 'UTC';
	return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** The words of dates. */
export const dates = {
	/** The locale that gives the names of months and the order of day, month and year. */
	locale: 'en-GB',
	seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' } satisfies Record<Season, string>,
	season: (season: string, year: number) => `${season} ${year}`,
	since: (date: string) => `since ${date}`,
	by: (date: string) => `by ${date}`,
	/** One day, or one month, of a month or year: which one is not known. */
	dayOf: (date: string) => `a day in ${date}`,
	monthOf: (date: string) => `a month in ${date}`,
	/** A day with the time of day. A time without a zone is that of the place. */
	at: (day: string, { zone, ...clock }: Clock) => `${day}, ${time(clock)} ${zone === null ? 'local time' : zoneName(zone)}`,
	/** The same where there is little room. */
	atInBrief: (day: string, { zone, ...clock }: Clock) => `${day}, ${time(clock)}${zone === null ? '' : ` ${zoneName(zone)}`}`,
	range: (first: string, last: string) => `${first}${dash(first)}${last}`,
	/** A range between unlike dates, such as a year and a month of another year. */
	rangeOfUnlike: (first: string, last: string) => `${first} – ${last}`,
	between: (first: string, last: string) => `between ${first} and ${last}`,
	dayBetween: (first: string, last: string) => `a day between ${first} and ${last}`,
	/** Square brackets, in which catalogues put the dates that they supply themselves. */
	supplied: (date: string) => `[${date}]`,
	about: (date: string) => `about ${date}`,
	uncertain: (date: string) => `${date} (uncertain)`,
	partly: (date: string, of: keyof typeof PARTS, uncertain: boolean, approximate: boolean) => {
		const how = [...(uncertain ? ['uncertain'] : []), ...(approximate ? ['approximate'] : [])];
		return `${date} (${PARTS[of]} ${how.join(' and ')})`;
	}
};
