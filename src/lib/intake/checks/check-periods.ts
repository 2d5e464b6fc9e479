import type { Story } from '../../corpus/types.ts';
import { readDate, type DateReading } from '../dates.ts';
import type { Draft, Entry } from '../draft.ts';
import { problem, type Problem } from '../problems.ts';

/** The focus is an interval in which marks lie; the periods are dates, in time order, and do not overlap. */
export function checkPeriods(draft: Draft): Problem[] {
	return draft.story.flatMap((story) => [...checkFocus(draft, story), ...checkOrder(story)]);
}

function checkFocus({ events, links }: Draft, { id, value, spot }: Entry<Story>): Problem[] {
	const { focus } = value;
	if (focus === undefined) return [];
	const details = { id, field: 'focus', found: focus };
	const reading = readDate(focus);
	if ('code' in reading) return [problem(reading.code, spot('focus'), { ...details, expected: reading.expected })];
	if (reading.told.form !== 'interval') {
		return [problem('BAD_VALUE', spot('focus'), { ...details, expected: 'an interval with both ends, such as 2024-07-25/2024-08-12' })];
	}
	const dated = [...events, ...links].flatMap(({ value: { date } }) => (date === null ? [] : [readDate(date)]));
	// A date that cannot be read is a problem of its own, and may lie in the focus.
	if (dated.length === 0 || dated.some((date) => 'code' in date || beginsIn(date, reading))) return [];
	return [
		problem('FOCUS_EMPTY', spot('focus'), { ...details, found: `${focus}, in which no mark lies`, expected: 'the dates of some marks' })
	];
}

function checkOrder({ id, value, spot }: Entry<Story>): Problem[] {
	let last: { title: string; latest: string } | null = null;
	return (value.periods ?? []).flatMap(({ title, range }, i) => {
		const reading = readDate(range);
		const details = { id, field: 'range', found: range };
		if ('code' in reading) return [problem(reading.code, spot('periods', i, 'range'), { ...details, expected: reading.expected })];
		const before = last;
		last = { title, latest: reading.latest };
		if (before === null || before.latest < reading.earliest) return [];
		const expected = `a period that begins after ${before.latest}, when “${before.title}” ends`;
		return [problem('PERIODS_OVERLAP', spot('periods', i, 'range'), { ...details, expected })];
	});
}

const beginsIn = ({ earliest }: DateReading, span: DateReading): boolean => earliest >= span.earliest && earliest <= span.latest;
