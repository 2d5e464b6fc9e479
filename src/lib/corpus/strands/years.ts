import { OPEN_FUTURE, OPEN_PAST, type Calendar } from '../types.ts';

/** The first and the last year that some marks can be of; undefined where none is dated. */
export function yearsOf(marks: readonly { date: string | null }[], dates: Calendar): [first: string | undefined, last: string | undefined] {
	const days = marks.flatMap(({ date }) => {
		const days = date === null ? undefined : dates[date];
		return days ? [days.earliest, days.latest] : [];
	});
	const years = days.filter((day) => day !== OPEN_PAST && day !== OPEN_FUTURE).map((day) => day.slice(0, 4));
	years.sort();
	return [years[0], years.at(-1)];
}
