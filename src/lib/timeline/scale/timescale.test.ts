import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../../tests/fixtures/random.ts';
import { dayNumber, isoDay } from './day-number.ts';
import type { Stretch } from './stretches.ts';
import { timeScale, type TimeScale } from './timescale.ts';

const on = (day: string, weight = 1): Stretch => ({ from: dayNumber(day), to: dayNumber(day) + 1, weight });
const within = (first: string, last: string, weight = 1): Stretch => ({ from: dayNumber(first), to: dayNumber(last) + 1, weight });
const told = ({ stretches, at }: TimeScale) =>
	stretches.map(({ from, to, cut }) => `${isoDay(from)} ${isoDay(to - 1)} ${cut ? 'cut ' : ''}${(at(to) - at(from)).toFixed(2)}`);

/** Days without a place of their own after that of the day before, or that do not come back from their place. */
function expectExact(scale: TimeScale, every = 1): void {
	const wrong: string[] = [];
	let before = -1;
	for (let day = scale.from; day < scale.to; day += every) {
		const place = scale.at(day);
		if (place <= before || scale.dayAt(place) !== day || scale.dayAt(scale.at(day + 0.999)) !== day) wrong.push(isoDay(day));
		before = place;
	}
	expect(wrong).toEqual([]);
	expect([scale.at(scale.from), scale.at(scale.to)]).toEqual([0, 1]);
	expect([scale.dayAt(-1), scale.dayAt(2)]).toEqual([scale.from, scale.to - 1]);
}

describe('the scale of a line of time', () => {
	it('gives a busy fortnight most of the line, and cuts the empty years before', () => {
		const busy = Array.from({ length: 14 }, (_, i) => on(`2024-08-${String(i + 1).padStart(2, '0')}`, 4));
		const scale = timeScale([within('2013-01-01', '2013-12-31', 3), ...busy])!;
		expect(told(scale)).toEqual(['2013-01-01 2013-12-31 0.11', '2014-01-01 2024-07-31 cut 0.03', '2024-08-01 2024-08-14 0.86']);
		expectExact(scale);
	});

	it('is even where marks are even', () => {
		const scale = timeScale(Array.from({ length: 24 }, (_, i) => within(`${2000 + i}-01-01`, `${2000 + i}-12-31`)))!;
		expect(scale.stretches).toHaveLength(1);
		expect(scale.at(dayNumber('2012-01-01'))).toBeCloseTo(0.5, 3);
		expectExact(scale);
	});

	it('of a story of a single day is that day', () => {
		const scale = timeScale([on('2024-03-03'), on('2024-03-03')])!;
		expect(told(scale)).toEqual(['2024-03-03 2024-03-03 1.00']);
		expect(isoDay(scale.dayAt(0.7))).toBe('2024-03-03');
	});

	it('of a story of centuries keeps every day apart', () => {
		const years = [1204, 1204, 1206, 1453, 1453, 1453, 1821, 1922, 1923];
		expectExact(timeScale([...years.map((year) => within(`${year}-01-01`, `${year}-12-31`)), on('2024-08-04', 9)])!);
	});

	it('is none where nothing is dated', () => {
		expect(timeScale([])).toBeNull();
	});

	it('of any marks is monotone, exact to the day, and has few stretches', () => {
		const random = randomFrom(7);
		for (let run = 0; run < 60; run++) {
			const spans = Array.from({ length: 1 + Math.floor(random() * 80) }, (): Stretch => {
				const from = Math.floor((random() < 0.5 ? 19_000 : random() * 20_000) + random() * 40);
				return { from, to: from + 1 + Math.floor(random() ** 6 * 900), weight: 1 + Math.floor(random() * 3) };
			});
			const scale = timeScale(spans)!;
			expect(scale.stretches.length).toBeLessThanOrEqual(8);
			expectExact(scale, 1 + Math.floor((scale.to - scale.from) / 300));
		}
	});
});
