import { afterEach, describe, expect, it } from 'vitest';
import { readDate } from './dates.ts';

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
	['[2020..2022]', '2020-01-01', '2022-12-31', 'between 2020 and 2022']
];

const IMPOSSIBLE = [
	...['2024-02-30', '2023-02-29', '2024-04-31', '2024-13', '2024-00', '27/07/2024', '2024-8-4', ' 2024', '', 'August 2024'],
	...[
		'2024-08-05/2024-08-01',
		'[2024-08-05..2024-07-29]',
		'2024-02-30/2024-03-04',
		'[2024-02-30..2024-03-04]',
		'2024/2025/2026',
		'2024-08-04T24:00',
		'2024-08-04T10:00:00Z'
	]
];

const UNSUPPORTED = ['?2024', '202X', '{2024,2025}', '2013/', '/2020', '../..', '[..2024]', '0000', '2024?-08?'];

describe('a date', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	for (const timeZone of ['UTC', 'Africa/Bamako', 'Pacific/Kiritimati', 'America/St_Johns']) {
		it(`reads the same in ${timeZone}`, () => {
			process.env.TZ = timeZone;
			expect(READINGS.map(([written]) => [written, readDate(written)])).toEqual(
				READINGS.map(([written, earliest, latest, text]) => [written, { earliest, latest, text }])
			);
		});
	}

	it('that no calendar has is refused', () => {
		expect(IMPOSSIBLE.filter((written) => code(written) !== 'DATE_IMPOSSIBLE')).toEqual([]);
	});

	it('that has no text for readers is refused', () => {
		expect(UNSUPPORTED.filter((written) => code(written) !== 'DATE_UNSUPPORTED')).toEqual([]);
	});
});

function code(written: string): string {
	const reading = readDate(written);
	return 'code' in reading ? reading.code : `read as ${reading.text}`;
}
