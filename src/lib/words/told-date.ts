// What a reader is told of a date, before any language: read from EDTF in intake, worded in `date-words.ts`.

/** In EDTF's order: spring, summer, autumn, winter. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** What is doubted of a date, and how. */
export type Doubt = { of: 'all' | 'year' | 'year-and-month'; uncertain: boolean; approximate: boolean };

/** A day, month, season or year to be told; months count from 1. */
export type ToldDate = { year: number; doubt: Doubt | null } & (
	{ unit: 'year' } | { unit: 'season'; season: Season } | { unit: 'month'; month: number } | { unit: 'day'; month: number; day: number }
);

/** What a reader is told of a date. `between` is one moment that lies between two dates, `interval` all from the one to the other. */
export type Told = { form: 'single' | 'since' | 'by'; date: ToldDate } | { form: 'interval' | 'between'; from: ToldDate; to: ToldDate };
