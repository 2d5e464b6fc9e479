// What a reader is told of a date, in no language yet: `intake/dates.ts` reads a `Told` from EDTF, `date-words.ts` puts a `Told` into
// words.

import type { Clock } from './clock.ts';

/** The seasons in the order of EDTF: spring, summer, autumn, winter. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** The part of a date that is in doubt, and the kind of doubt. */
export type Doubt = { of: 'all' | 'year' | 'year-and-month'; uncertain: boolean; approximate: boolean };

/** A day, month, season or year to be told; months count from 1. Of a day the time may be known. */
export type ToldDate = { year: number; doubt: Doubt | null } & (
	| { unit: 'year' }
	| { unit: 'season'; season: Season }
	| { unit: 'month'; month: number }
	| { unit: 'day'; month: number; day: number; clock?: Clock }
);

/**
 * What a reader is told of a date. `between` is one moment between two dates, `interval` all the time from the first date to the last;
 * `dayOf` and `monthOf` are one day, or one month, of a month or year.
 */
export type Told =
	| { form: 'single' | 'since' | 'by' | 'dayOf' | 'monthOf'; date: ToldDate }
	| { form: 'interval' | 'between'; from: ToldDate; to: ToldDate };
