import { expect, test } from 'vitest';
import { readDate } from '../../src/lib/intake/dates.ts';
import { datedFrom, type Span } from '../../src/lib/timeline/scale/dated.ts';
import { isoDay } from '../../src/lib/timeline/scale/day-number.ts';

const told = ({ from, to }: Span) => (to - from === 1 ? isoDay(from) : `${isoDay(from)} to ${isoDay(to - 1)}`);

/** What the line draws of a date: its days, which edges are soft, where the mark stands, and where the date takes room. */
function drawn(edtf: string): string {
	const days = readDate(edtf);
	if ('code' in days) throw new Error(`${edtf} is no date`);
	const dated = datedFrom(edtf, days);
	const soft = [dated.softStart ? 'soft' : 'exact', dated.softEnd ? 'soft' : 'exact'].join(' ');
	return [told(dated), dated.lasting ? 'lasting' : 'once', soft, `at ${told(dated.stand)}`, `room ${dated.ends.map(told).join(', ')}`].join(
		'; '
	);
}

test.each([
	['2024-08-04', '2024-08-04; once; exact exact; at 2024-08-04; room 2024-08-04'],
	['2024-03-04~', '2024-03-04; once; soft soft; at 2024-03-04; room 2024-03-04'],
	['2021?', '2021-01-01 to 2021-12-31; once; soft soft; at 2021-01-01 to 2021-12-31; room 2021-01-01 to 2021-12-31'],
	['2024-07-25/2024-07-27', '2024-07-25 to 2024-07-27; lasting; exact exact; at 2024-07-25 to 2024-07-27; room 2024-07-25, 2024-07-27'],
	['2023/..', '2023-01-01; lasting; soft soft; at 2023-01-01 to 2023-12-31; room 2023-01-01 to 2023-12-31'],
	['../2024-08-06', '2024-08-06; lasting; soft exact; at 2024-08-06; room 2024-08-06'],
	['[2024-07-25..2024-08-05]', '2024-07-25 to 2024-08-05; once; soft exact; at 2024-08-05; room 2024-07-25 to 2024-08-05'],
	['[2020-01-01..2024-08-05]', '2020-01-01 to 2024-08-05; once; soft exact; at 2024-08-05; room 2020-01-01 to 2020-06-15, 2024-08-05'],
	[
		'2022-08/2024-08',
		'2022-08-01 to 2024-08-31; lasting; soft soft; at 2022-08-01 to 2024-08-31; room 2022-08-01 to 2022-08-31, 2024-08-01 to 2024-08-31'
	]
])('%s is drawn as %s', (edtf, expected) => {
	expect(drawn(edtf)).toBe(expected);
});

test('what may have been at any time before enters with nothing, all else with its first day', () => {
	const enters = (edtf: string) => {
		const days = readDate(edtf);
		return 'code' in days ? undefined : datedFrom(edtf, days).enters;
	};
	expect(enters('../2024-08-06')).toBeNull();
	expect(isoDay(enters('[2024-07-25..2024-08-05]')!)).toBe('2024-07-25');
	expect(isoDay(enters('2023/..')!)).toBe('2023-01-01');
});
