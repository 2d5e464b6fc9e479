import { describe, expect, it, test } from 'vitest';
import type { Corpus } from '../../corpus/types.ts';
import { formatView, parseView } from '../../view/url.ts';
import { FIRST_VIEW } from '../../view/view.ts';
import { dayNumber } from '../scale/day-number.ts';
import { movedBy } from './keys.ts';
import { daysOf, draggedTo, emptiness, gripAt, presetsOf, rangeOf } from './range.ts';

const span = (first: string, last: string) => ({ from: dayNumber(first), to: dayNumber(last) + 1 });
const WHOLE = span('2024-03-01', '2024-03-31');

describe('a range', () => {
	it.each([
		['2024-03-01', '2024-03-31', null, null],
		['2023-01-01', '2025-01-01', null, null],
		['2024-03-03', '2024-03-31', '2024-03-03', null],
		['2024-03-01', '2024-03-01', null, '2024-03-01'],
		['2024-03-03', '2024-03-06', '2024-03-03', '2024-03-06']
	])('from %s to %s asks from %s to %s: what the story has anyway is not asked for', (first, last, from, to) => {
		expect(rangeOf(span(first, last), WHOLE)).toEqual({ from, to });
	});

	it('comes back from the address as it went there, reversed and far away too', () => {
		for (const range of [
			{ from: '2024-03-03', to: '2024-03-06' },
			{ from: '2024-03-06', to: null },
			{ from: null, to: '0001-01-01' },
			{ from: '2024-03-06', to: '2024-03-03' },
			{ from: '1900-01-01', to: '9999-12-31' }
		]) {
			const view = { ...FIRST_VIEW, query: { ...FIRST_VIEW.query, ...range } };
			expect(parseView(new URLSearchParams(formatView(view)))).toEqual(view);
			expect(rangeOf(daysOf(range, { from: -1e6, to: 1e7 }), { from: -1e6, to: 1e7 })).toEqual(range);
		}
	});

	it('that ends before it begins, or has no day of the story, says so', () => {
		expect(emptiness({ from: '2024-03-06', to: '2024-03-03' }, WHOLE)).toBe('reversed');
		expect(emptiness({ from: '2025-01-01', to: null }, WHOLE)).toBe('outside');
		expect(emptiness({ from: null, to: '2024-02-29' }, WHOLE)).toBe('outside');
		expect(emptiness({ from: '2024-03-06', to: '2024-03-06' }, WHOLE)).toBeNull();
	});
});

describe('a drag', () => {
	const begun = { days: span('2024-03-10', '2024-03-12'), at: dayNumber('2024-03-11') };
	const to = (grip: Parameters<typeof draggedTo>[0], day: string) => {
		const { from, to: end } = rangeOf(draggedTo(grip, begun, dayNumber(day), WHOLE), { from: -1e6, to: 1e6 });
		return `${from} ${end}`;
	};

	it('of an end moves that end, and never past the other', () => {
		expect(to('from', '2024-03-05')).toBe('2024-03-05 2024-03-12');
		expect(to('from', '2024-03-20')).toBe('2024-03-12 2024-03-12');
		expect(to('to', '2024-03-20')).toBe('2024-03-10 2024-03-20');
		expect(to('to', '2024-03-05')).toBe('2024-03-10 2024-03-10');
	});

	it('of the middle keeps the number of days, within the story', () => {
		expect(to('middle', '2024-03-15')).toBe('2024-03-14 2024-03-16');
		expect(to('middle', '2024-03-31')).toBe('2024-03-29 2024-03-31');
		expect(to('middle', '2024-03-01')).toBe('2024-03-01 2024-03-03');
	});

	it('of nothing asks from the day where it began, in either direction', () => {
		expect(to('new', '2024-03-15')).toBe('2024-03-11 2024-03-15');
		expect(to('new', '2024-03-05')).toBe('2024-03-05 2024-03-11');
	});

	it('holds the nearer end, the middle only where that can move', () => {
		expect(gripAt(102, [100, 200], 8, true)).toBe('from');
		expect(gripAt(195, [100, 200], 8, true)).toBe('to');
		expect(gripAt(150, [100, 200], 8, true)).toBe('middle');
		expect(gripAt(150, [100, 200], 8, false)).toBe('new');
		expect(gripAt(250, [100, 200], 8, true)).toBe('new');
		expect([gripAt(99, [100, 100], 8, true), gripAt(101, [100, 100], 8, true)]).toEqual(['from', 'to']);
	});
});

test('keys move an end to the next dated mark, in the direction in which time runs', () => {
	const stops = [10, 13, 20, 50];
	const moved = (key: string, at: number, { shiftKey = false, leftwards = false } = {}) => movedBy({ key, shiftKey }, stops, at, leftwards);
	expect([moved('ArrowRight', 13), moved('ArrowLeft', 13), moved('ArrowUp', 14), moved('ArrowDown', 14)]).toEqual([20, 10, 20, 13]);
	expect([moved('ArrowRight', 13, { leftwards: true }), moved('ArrowLeft', 13, { leftwards: true })]).toEqual([10, 20]);
	expect([moved('ArrowRight', 13, { shiftKey: true }), moved('ArrowLeft', 10, { shiftKey: true })]).toEqual([14, 10]);
	expect([moved('Home', 20), moved('End', 20), moved('PageUp', 10), moved('PageDown', 50), moved('ArrowRight', 50)]).toEqual([
		10, 50, 50, 10, 50
	]);
	expect(moved('a', 13)).toBeNull();
});

test('the story’s periods are presets, and its focus where no period has the same days', () => {
	const dates = {
		'2023': { earliest: '2023-01-01', latest: '2023-12-31', text: '2023' },
		'2024-03': { earliest: '2024-03-01', latest: '2024-03-31', text: 'March 2024' },
		'../2024-03-05': { earliest: '0001-01-01', latest: '2024-03-05', text: 'by 5 March 2024' }
	};
	const presets = (focus: string | undefined) =>
		presetsOf(
			{
				story: {
					periods: [
						{ title: 'Before', range: '2023' },
						{ title: 'March', range: '2024-03' }
					],
					focus
				}
			} as Corpus,
			dates,
			{
				from: dayNumber('2023-05-01'),
				to: dayNumber('2024-05-01')
			}
		);
	expect(presets('2024-03')).toEqual([
		{ title: 'Before', range: { from: null, to: '2023-12-31' } },
		{ title: 'March', range: { from: '2024-03-01', to: '2024-03-31' } }
	]);
	expect(presets('../2024-03-05').at(-1)).toEqual({ title: null, range: { from: null, to: '2024-03-05' } });
});
