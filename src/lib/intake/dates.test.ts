import { afterEach, describe, expect, it } from 'vitest';
import { readDate } from './dates.ts';
import { dateText } from '../words/date-words.ts';

const READINGS: [string, string, string, string][] = [
	['2024-08-04', '2024-08-04', '2024-08-04', '4 August 2024'],
	['2024-08', '2024-08-01', '2024-08-31', 'August 2024'],
	['2020', '2020-01-01', '2020-12-31', '2020'],
	['2024-02-29', '2024-02-29', '2024-02-29', '29 February 2024'],
	['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
	['2021?', '2021-01-01', '2021-12-31', '2021 (uncertain)'],
	['2023?-01-19', '2023-01-19', '2023-01-19', '19 January 2023 (year uncertain)'],
	['2023-01?-19', '2023-01-19', '2023-01-19', '19 January 2023 (year and month uncertain)'],
	['2023-01-19?', '2023-01-19', '2023-01-19', '19 January 2023 (uncertain)'],
	['2024-08-04~', '2024-08-04', '2024-08-04', 'about 4 August 2024'],
	['2024-08-04%', '2024-08-04', '2024-08-04', 'about 4 August 2024 (uncertain)'],
	['2022-21', '2022-03-01', '2022-05-31', 'spring 2022'],
	['2022-22', '2022-06-01', '2022-08-31', 'summer 2022'],
	['2022-23', '2022-09-01', '2022-11-30', 'autumn 2022'],
	['2023-24', '2023-12-01', '2024-02-29', 'winter 2023'],
	['2024-07-25/2024-07-27', '2024-07-25', '2024-07-27', '25–27 July 2024'],
	['2024-07-29/2024-08-05', '2024-07-29', '2024-08-05', '29 July – 5 August 2024'],
	['2023-12-28/2024-01-03', '2023-12-28', '2024-01-03', '28 December 2023 – 3 January 2024'],
	['2024-07/2024-08', '2024-07-01', '2024-08-31', 'July–August 2024'],
	['2020/2024', '2020-01-01', '2024-12-31', '2020–2024'],
	['2020/2024-08', '2020-01-01', '2024-08-31', '2020 – August 2024'],
	['2020?/2024', '2020-01-01', '2024-12-31', '2020 (uncertain) – 2024'],
	['2013/..', '2013-01-01', '9999-12-31', 'since 2013'],
	['../2024-08-04', '0001-01-01', '2024-08-04', 'by 4 August 2024'],
	['[2024-07-29..2024-08-05]', '2024-07-29', '2024-08-05', 'a day between 29 July and 5 August 2024'],
	['[2024-07-25..2024-07-27]', '2024-07-25', '2024-07-27', 'a day between 25 and 27 July 2024'],
	['[2020..2022]', '2020-01-01', '2022-12-31', 'between 2020 and 2022'],
	['2024-08-04T18:30:00Z', '2024-08-04', '2024-08-04', '4 August 2024, 18:30 UTC'],
	['2024-08-04T18:30:00+02:00', '2024-08-04', '2024-08-04', '4 August 2024, 18:30 UTC+2'],
	['2024-08-04T23:59:59-04:30', '2024-08-04', '2024-08-04', '4 August 2024, 23:59:59 UTC−4:30'],
	['2024-08-04T00:00:00+00:00', '2024-08-04', '2024-08-04', '4 August 2024, 00:00 UTC'],
	['2024-08-04T18:30:00', '2024-08-04', '2024-08-04', '4 August 2024, 18:30 local time'],
	['2024-03-31T02:30:00', '2024-03-31', '2024-03-31', '31 March 2024, 02:30 local time'],
	['2024-08-0X', '2024-08-01', '2024-08-09', 'a day between 1 and 9 August 2024'],
	['2024-08-3X', '2024-08-30', '2024-08-31', 'a day between 30 and 31 August 2024'],
	['2024-02-2X', '2024-02-20', '2024-02-29', 'a day between 20 and 29 February 2024'],
	['2024-08-XX', '2024-08-01', '2024-08-31', 'a day in August 2024'],
	['2024-XX-XX', '2024-01-01', '2024-12-31', 'a day in 2024'],
	['2024-XX', '2024-01-01', '2024-12-31', 'a month in 2024'],
	['2024-0X', '2024-01-01', '2024-09-30', 'between January and September 2024'],
	['2024-1X', '2024-10-01', '2024-12-31', 'between October and December 2024'],
	['202X', '2020-01-01', '2029-12-31', 'between 2020 and 2029'],
	['19XX', '1900-01-01', '1999-12-31', 'between 1900 and 1999']
];

/** Moments by what is written: of a time without a zone the local one. */
const MOMENTS = [
	['2024-08-04T18:30:00Z', '2024-08-04T18:30:00Z'],
	['2024-08-04T18:30:00+02:00', '2024-08-04T16:30:00Z'],
	['2024-08-04T23:30:00-05:00', '2024-08-05T04:30:00Z'],
	['0001-01-01T00:30:00+02:00', '0000-12-31T22:30:00Z'],
	['2024-08-04T18:30:00', '2024-08-04T18:30:00'],
	['2024-03-31T02:30:00', '2024-03-31T02:30:00']
];

const FORMS =
	'a form such as 2024-08-04, 2024-08-04T18:30:00Z, 2024-08, 2024-08-0X, 2021?, 2022-21, 2024-07-25/2024-07-27, [2024-07-29..2024-08-05] or 2013/..';

/** Refused dates, by the text on what is expected instead. */
const IMPOSSIBLE: Record<string, string[]> = {
	[`a day, month or year that exists, in EDTF: ${FORMS}`]: [
		...[
			'2023-02-29',
			'1900-02-29',
			'2024-02-30',
			'2024-04-31',
			'2024-08-32',
			'2024-08-00',
			'2024-00-10',
			'2024-13-01',
			'2024-13',
			'2024-00'
		],
		...['2024-02-30?', '2024-02-30/2024-03-04', '[2024-02-30..2024-03-04]', '2024-04-31/..', '../2024-04-31', '2024-20', '2024-21-05'],
		...['27/07/2024', '2024-8-4', '20240804', '2024-W05', ' 2024', '2024 ', '2024-08-04\n', '', '..', 'August 2024', 'today', '２０２４'],
		...['2024/2025/2026', '2024-08-04..', '2024-08-04/open', '12024', '+2024'],
		...[
			'2023-02-29T10:00:00Z',
			'2024-08-04T18:60:00Z',
			'2024-08T10:00:00Z',
			'2024-04-3X',
			'2024-08-04T10:00:00+25:00',
			'2024-08-04T10:00:00-00:00',
			'2024-08-04T',
			'2024-02-3X',
			'2024-2X',
			'2024-08-4X'
		]
	],
	'the earlier end first': ['2024-08-05/2024-08-01', '2024/2023', '2024-24/2024-21', '[2024-08-05..2024-07-29]', '[2024..2023]']
};

const UNSUPPORTED: Record<string, string[]> = {
	[FORMS]: [
		...['{2024,2025}', '[..2024]', '[2024-08-04]', '0000', '-0001', 'Y12024', '9999-12-31', '9999-24'],
		...['2024-25', '2024-33', '2024-41', '2024-21/2024-22'],
		...['2024-08-04T24:00:00Z', '2024-08-04T18:30', '2024-08-04T18:30:00+02', 'XXXX', '202X-08', '2024-XX-04', '2024-08-X4'],
		...['2024-08-04T10:00:00Z/2024-08-05T10:00:00Z', '[2024-08-0X..2024-08-2X]', '2024-08-0X/2024-09', '99XX']
	],
	'at least one end': ['../..'],
	'an open end written as ..': ['2013/', '/2020'],
	'one date, written as 2024-08-04': ['2024-08-04/2024-08-04', '[2024-08-04..2024-08-04]'],
	'it written as 2024?': ['?2024'],
	'it written as 2024-08?': ['2024?-08?']
};

describe('a date', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	for (const timeZone of ['UTC', 'Africa/Bamako', 'Pacific/Kiritimati', 'America/St_Johns']) {
		it(`reads the same in ${timeZone}`, () => {
			process.env.TZ = timeZone;
			expect(READINGS.map(([written]) => told(written))).toEqual(READINGS);
			expect(MOMENTS.map(([written]) => [written, momentOf(written!)])).toEqual(MOMENTS);
		});
	}

	it('that no calendar has is refused, and told what to write', () => {
		expect(refusals(IMPOSSIBLE)).toEqual(wanted(IMPOSSIBLE, 'DATE_IMPOSSIBLE'));
	});

	it('that has no text for readers is refused, and told what to write', () => {
		expect(refusals(UNSUPPORTED)).toEqual(wanted(UNSUPPORTED, 'DATE_UNSUPPORTED'));
	});
});

const refusals = (table: Record<string, string[]>) =>
	Object.values(table).flatMap((dates) => dates.map((written) => [written, readDate(written)]));

const wanted = (table: Record<string, string[]>, code: string) =>
	Object.entries(table).flatMap(([expected, dates]) => dates.map((written) => [written, { code, expected }]));

function told(written: string) {
	const reading = readDate(written);
	return 'code' in reading ? [written, reading.code] : [written, reading.earliest, reading.latest, dateText('en', reading.told)];
}

function momentOf(written: string): string | undefined {
	const reading = readDate(written);
	return 'code' in reading ? reading.code : reading.moment;
}
