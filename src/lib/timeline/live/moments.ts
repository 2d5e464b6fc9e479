import type { LineMark } from '../line-marks.ts';
import type { DayNumber } from '../scale/day-number.ts';
import type { Span } from '../scale/dated.ts';

/** A day on which marks enter while the story is played, and the mark that stands for them. */
export type Moment = { day: DayNumber; id: string };

/**
 * The moments of a span, in order: each day that is the first on which some mark can have been. Of a day's marks the one given first stands
 * for all: points come first. Marks that may have been at any time before are there from the beginning.
 */
export function momentsOf(marks: readonly LineMark[], { from, to }: Span): Moment[] {
	const found = new Map<DayNumber, string>();
	for (const { id, dated } of marks) {
		const { enters } = dated;
		if (enters !== null && enters >= from && enters < to && !found.has(enters)) found.set(enters, id);
	}
	return [...found].map(([day, id]) => ({ day, id })).sort((a, b) => a.day - b.day);
}
