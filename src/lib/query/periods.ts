import type { Mark } from '../corpus/index-corpus.ts';
import { OPEN_PAST, type Calendar, type Corpus, type Days, type Period } from '../corpus/types.ts';

/** Marks that belong together in time; `period` is null for marks without a date. */
export type Stretch = { period: Period | null; marks: Mark[]; /** Whether the headline is about these dates. */ inFocus: boolean };

/**
 * Marks, given in time order, by the periods that the story names; a mark belongs to the last period that begins before the mark does, and
 * to the first where none begins before. Without periods all marks are one stretch, of no period. Periods without marks are left out.
 */
export function inPeriods({ story }: Corpus, dates: Calendar, marks: readonly Mark[]): Stretch[] {
	const { focus, periods = [] } = story;
	if (periods.length === 0) return [{ period: null, marks: [...marks], inFocus: true }];
	const about = focus === undefined ? null : daysOf(dates, focus);
	const stretches = periods.map((period) => {
		const days = daysOf(dates, period.range);
		return { period, begins: days.earliest, marks: [] as Mark[], inFocus: !about || overlap(days, about) };
	});
	const undated: Mark[] = [];
	for (const mark of marks) {
		const { date } = mark.item;
		const begins = date === null ? null : firstDay(daysOf(dates, date));
		const stretch = begins === null ? undefined : (stretches.findLast((each) => each.begins <= begins) ?? stretches[0]);
		(stretch?.marks ?? undated).push(mark);
	}
	return [...stretches.map(({ begins: _, ...stretch }) => stretch), { period: null, marks: undated, inFocus: !about }].filter(
		(stretch) => stretch.marks.length > 0
	);
}

function daysOf(dates: Calendar, date: string): Days {
	const days = dates[date];
	if (!days) throw new Error(`no days of ${date} in the calendar`);
	return days;
}

/** A mark known only to have happened by a day stands at that day, as in the time order. */
const firstDay = ({ earliest, latest }: Days): string => (earliest === OPEN_PAST ? latest : earliest);

const overlap = (a: Days, b: Days): boolean => a.earliest <= b.latest && a.latest >= b.earliest;
