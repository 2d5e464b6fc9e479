import type { Doubt, Season } from '../told-date.ts';

const PARTS = { year: 'year', 'year-and-month': 'year and month' } satisfies Record<Exclude<Doubt['of'], 'all'>, string>;

/** A dash after a single word stands close, as in 25–27 July. */
const dash = (first: string) => (first.includes(' ') ? ' – ' : '–');

/** The words of dates. */
export const dates = {
	/** The locale that gives the names of months and the order of day, month and year. */
	locale: 'en-GB',
	seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' } satisfies Record<Season, string>,
	season: (season: string, year: number) => `${season} ${year}`,
	since: (date: string) => `since ${date}`,
	by: (date: string) => `by ${date}`,
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
