/** A day as the number of days since 1 January 1970, so that days can be added and put on a line. */
export type DayNumber = number;

const DAY = 24 * 60 * 60 * 1000;

/** @param day ISO 8601 `YYYY-MM-DD` */
export const dayNumber = (day: string): DayNumber => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** The day of a number, ISO 8601 `YYYY-MM-DD`; a fraction is a time within the day. */
export const isoDay = (day: DayNumber): string => dateOfDay(day).toISOString().slice(0, 10);

/** The beginning of a day, as a date in UTC. */
export const dateOfDay = (day: DayNumber): Date => new Date(Math.floor(day) * DAY);

/** The first day of a month of a year; months count from 0 and may run on into other years. */
export function firstOfMonth(year: number, month: number): DayNumber {
	const date = new Date(0);
	date.setUTCFullYear(year, month, 1);
	return Math.round(date.getTime() / DAY);
}
