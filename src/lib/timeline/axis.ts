import { textWidth } from '../scene/text-width.ts';
import type { AxisForm } from '../words/axis-date.ts';
import { dateOfDay, firstOfMonth, type DayNumber } from './scale/day-number.ts';
import type { Span } from './scale/dated.ts';
import type { TimeScale } from './scale/timescale.ts';

/** A label of the axis: its text, and the place of its middle in pixels from where time begins. */
export type AxisLabel = { at: number; text: string };
/** What stands under a line of time, in pixels from where time begins. */
export type Axis = { labels: AxisLabel[]; ticks: number[]; cuts: number[] };

/** Pixels between two labels, and the size of their letters. */
const GAP = 7;
const AXIS_FONT = 10.5;
/** The least space between two ticks. */
const TICK = 4;

type Unit = { unit: 'day' | 'month' | 'year'; every: number; days: number };
const unit = (name: Unit['unit'], days: number, steps: number[]): Unit[] =>
	steps.map((every) => ({ unit: name, every, days: days * every }));
const UNITS = [
	...unit('day', 1, [1, 2, 5, 10]),
	...unit('month', 30.4, [1, 3, 6]),
	...unit('year', 365.25, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000])
];
/** The least room in pixels from one label to the next: a number of one or two digits, the name of a month with or without its year, a year. */
const ROOM = { day: 19, month: 30, year: 34 };
const MONTH_AND_YEAR = 62;

/** What a label may say, the best first, and how much the label matters: 0 is the beginning of a stretch. */
type Candidate = { at: number; date: Date; forms: AxisForm[]; rank: number };

/**
 * The axis of a line of time so many pixels wide: years where years are far, months or days where these have room. No two labels overlap;
 * where there is too little room for all, those at the beginning of a stretch and of a month or year stay.
 *
 * @param say words a date for the axis
 */
export function axisOf(scale: TimeScale, width: number, say: (date: Date, form: AxisForm) => string): Axis {
	const kept = scale.stretches.filter(({ cut }) => !cut);
	const drawn = kept.map((stretch) => unitsIn(stretch, unitOf(scale, stretch, width)));
	const at = (day: DayNumber) => scale.at(day) * width;
	const candidates = drawn.flatMap(({ starts, size }, i) => {
		const before = drawn[i - 1];
		const yearBefore = before && before.size.unit !== 'year' ? yearOf(before.starts[0]) : undefined;
		return starts.map((span, k): Candidate => {
			const begins = k > 0 ? null : { rank: i === 0 ? 0 : 0.5, sameYear: yearOf(span) === yearBefore };
			const date = dateOfDay(span.named);
			return { at: (at(span.from) + at(span.to)) / 2, date, ...wording(size, date, begins) };
		});
	});
	const placed: (AxisLabel & { half: number })[] = [];
	for (const { at, date, forms } of candidates.sort((a, b) => a.rank - b.rank)) {
		for (const form of forms) {
			const text = say(date, form);
			const half = textWidth(text, AXIS_FONT) / 2;
			const inside = Math.min(width - half, Math.max(half, at));
			// A label pushed far from its date would stand at another.
			if (Math.abs(inside - at) > half || placed.some((other) => Math.abs(other.at - inside) < other.half + half + GAP)) continue;
			placed.push({ at: inside, text, half });
			break;
		}
	}
	return {
		labels: placed.map(({ at, text }) => ({ at, text })).sort((a, b) => a.at - b.at),
		ticks: drawn.flatMap(({ starts }) => starts.map(({ from }) => at(from)).filter((x, i, all) => i === 0 || x - all[i - 1]! > TICK)),
		cuts: scale.stretches.filter(({ cut }) => cut).map(({ from, to }) => (at(from) + at(to)) / 2)
	};
}

/** The smallest unit that has room for its labels in a stretch, or else the largest that the stretch is as long as. */
function unitOf(scale: TimeScale, { from, to }: Span, width: number): Unit {
	const perDay = ((scale.at(to) - scale.at(from)) * width) / (to - from);
	const room = ({ unit, every }: Unit) => (unit === 'month' && every > 1 ? MONTH_AND_YEAR : ROOM[unit]);
	const fits = ({ days }: Unit) => days <= (to - from) * 1.01;
	const single = UNITS.filter(({ every }) => every === 1);
	return UNITS.find((unit) => unit.days * perDay >= room(unit) && fits(unit)) ?? single.findLast(fits)!;
}

/** The units of a stretch, each from its first day in the stretch to its last; `named` is a day that has the unit's name. */
function unitsIn({ from, to }: Span, size: Unit): { starts: (Span & { named: DayNumber })[]; size: Unit } {
	const starts: (Span & { named: DayNumber })[] = [];
	const first = dateOfDay(from);
	const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
	const { every } = size;
	for (let i = 0; ; i++) {
		const [start, end] =
			size.unit === 'day'
				? [from + i, from + i + 1]
				: size.unit === 'month'
					? monthsFrom(year, (Math.floor(month / every) + i) * every, 1)
					: monthsFrom((Math.floor(year / every) + i) * every, 0, 12);
		if (start >= to) break;
		const span = { from: Math.max(start, from), to: Math.min(end, to), named: start };
		// What ended before the stretch begins has no label there.
		if (span.to > span.from && (size.unit !== 'day' || i === 0 || isRound(dateOfDay(start).getUTCDate(), every))) starts.push(span);
	}
	return { starts, size };
}

/** Whether a day of the month is among the few that stand for all: the first, and those that a reader counts by. */
const isRound = (day: number, every: number): boolean => day === 1 || (day % every === 0 && day <= 31 - every / 2);

const monthsFrom = (year: number, month: number, months: number): [DayNumber, DayNumber] => [
	firstOfMonth(year, month),
	firstOfMonth(year, month + months)
];

const yearOf = (span: { named: DayNumber } | undefined): number | undefined => span && dateOfDay(span.named).getUTCFullYear();

/** @param begins set for the first label of a stretch, which says the year unless the label before does */
function wording({ unit }: Unit, date: Date, begins: { rank: number; sameYear: boolean } | null): Pick<Candidate, 'forms' | 'rank'> {
	const rank = begins?.rank ?? 2;
	if (unit === 'year') return { forms: ['year'], rank };
	const withYear = begins ? !begins.sameYear : unit === 'month' && date.getUTCMonth() === 0;
	if (unit === 'month') return withYear ? { forms: ['month-and-year', 'month'], rank: Math.min(rank, 1) } : { forms: ['month'], rank };
	if (begins) return { forms: [...(withYear ? ['day-and-year' as const] : []), 'day', 'day-of-month'], rank };
	return date.getUTCDate() === 1 ? { forms: ['day', 'day-of-month'], rank: 1 } : { forms: ['day-of-month'], rank };
}
