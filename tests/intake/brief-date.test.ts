import { expect, it } from 'vitest';
import { readDate } from '../../src/lib/intake/dates.ts';
import { briefDate } from '../../src/lib/words/brief-date.ts';

const brief = (edtf: string, withYear = false) => {
	const read = readDate(edtf);
	if ('code' in read) throw new Error(`${edtf} is no date`);
	return briefDate('en', edtf, read, withYear);
};

it.each([
	['2024-08-04', '4 Aug', '4 Aug 2024'],
	['2024-07-25/2024-07-27', '25–27 Jul', '25–27 Jul 2024'],
	['2024-07-29/2024-08-05', '29 Jul – 5 Aug', '29 Jul – 5 Aug 2024'],
	['[2024-07-29..2024-08-05]', 'by 5 Aug', 'by 5 Aug 2024'],
	['../2024-08-05', 'by 5 Aug', 'by 5 Aug 2024'],
	['2024-08-04T18:30:00+02:00', '4 Aug, 18:30 UTC+2', '4 Aug 2024, 18:30 UTC+2'],
	['2024-08-04T18:30:00', '4 Aug, 18:30', '4 Aug 2024, 18:30'],
	['2024-08-0X', 'by 9 Aug', 'by 9 Aug 2024'],
	['2024-08-XX', 'Aug', 'Aug 2024'],
	['202X', '2020–2029', '2020–2029'],
	['2024-03', 'Mar', 'Mar 2024'],
	['2024-21', 'Mar–May', 'Mar–May 2024'],
	['2024', '2024', '2024'],
	['2013/2021', '2013–2021', '2013–2021'],
	['[2013..2021]', '2013–2021', '2013–2021']
])('%s is %s, with its year %s', (edtf, without, withYear) => {
	expect([brief(edtf), brief(edtf, true)]).toEqual([without, withYear]);
});

it('what goes on has no brief date', () => {
	expect(brief('2013/..')).toBeNull();
});
