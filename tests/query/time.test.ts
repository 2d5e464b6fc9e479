import { describe, expect, it } from 'vitest';
import { parseFiles, smallFiles } from '../fixtures/small-corpus.ts';
import type { Calendar, Corpus, Days, Event, Link } from '../../src/lib/corpus/types.ts';
import { readDate } from '../../src/lib/intake/dates.ts';
import { inTimeOrder } from '../../src/lib/query/time.ts';

const { corpus } = parseFiles(smallFiles());
const [event, link] = [corpus!.events[0]!, corpus!.links[0]!];

/** The marks of these dates in time order: events, and links where the date begins with `link`. */
function ordered(written: readonly string[]): string[] {
	const dateOf = (id: string) => id.replace(/^link /, '');
	const marks = written.map((id) => ({ id, date: dateOf(id) }));
	const events = marks.filter(({ id }) => !id.startsWith('link')).map((mark): Event => ({ ...event, ...mark }));
	const links = marks.filter(({ id }) => id.startsWith('link')).map((mark): Link => ({ ...link, ...mark }));
	const dates: Calendar = Object.fromEntries(written.map((id) => [dateOf(id), daysOf(dateOf(id))]));
	return inTimeOrder({ ...corpus, events, links } as Corpus, dates).map(({ item }) => item.id);
}

function daysOf(date: string): Days {
	const reading = readDate(date);
	if ('code' in reading) throw new Error(`${date} is no date`);
	return { ...reading, text: date };
}

describe('in time order', () => {
	it('marks of one day stand in the order of their times of day, what has none first', () => {
		const order = [
			'2024-08-03',
			'link 2024-08-04',
			'2024-08-04',
			'2024-08-04T09:30:00Z',
			'link 2024-08-04T10:00:00Z',
			'2024-08-04T18:30:00Z'
		];
		expect(ordered(order.toReversed())).toEqual(order);
	});

	it('times of different zones stand in the order of the moments', () => {
		const order = ['2024-08-04T15:00:00+05:30', '2024-08-04T10:00:00Z', '2024-08-04T08:00:00-04:00'];
		expect(ordered(order.toReversed())).toEqual(order);
	});

	it('times without a zone are put in order among themselves, and with others by the day alone', () => {
		const order = ['2024-08-04T09:00:00', '2024-08-04T23:00:00', '2024-08-04T08:00:00Z', '2024-08-05T01:00:00'];
		expect(ordered(order.toReversed())).toEqual(order);
	});

	it('one day of several stands at the first that it can be', () => {
		const order = ['202X', '2024-08-0X', '2024-08-02', '2024-08-1X', '2024-08-12'];
		expect(ordered(order.toReversed())).toEqual(order);
	});
});
