/**
 * A day in ISO 8601, worked out in UTC so that no time zone moves the day. Month 13 is January of the next year, day 0 the last day of the
 * month before.
 */
export function isoDay(year: number, month: number, day: number): string {
	const moment = new Date(0);
	moment.setUTCFullYear(year, month - 1, day);
	return moment.toISOString().slice(0, 10);
}
