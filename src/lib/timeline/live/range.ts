import { OPEN_FUTURE, OPEN_PAST, type Calendar, type Corpus } from '../../corpus/types.ts';
import type { Day } from '../../query/query.ts';
import { dayNumber, isoDay, type DayNumber } from '../scale/day-number.ts';
import type { Span } from '../scale/dated.ts';

/** The range that is asked for; null for an end that is not asked for. */
export type Range = { from: Day | null; to: Day | null };

/** The range of some days; an end that is the story's own is no question. */
export const rangeOf = ({ from, to }: Span, whole: Span): Range => ({
	from: from <= whole.from ? null : isoDay(from),
	to: to >= whole.to ? null : isoDay(to - 1)
});

/** The days of a range; an end that is not asked for is the story's. The days may end before they begin, or lie outside the story. */
export const daysOf = ({ from, to }: Range, whole: Span): Span => ({
	from: from === null ? whole.from : dayNumber(from),
	to: to === null ? whole.to : dayNumber(to) + 1
});

/** Whether a range asks for no days at all, and why. */
export function emptiness(range: Range, whole: Span): 'reversed' | 'outside' | null {
	const { from, to } = daysOf(range, whole);
	if (range.from !== null && range.to !== null && from >= to) return 'reversed';
	return from >= whole.to || to <= whole.from ? 'outside' : null;
}

/** Which part of the range a pointer holds: an end, the middle, or nothing, so that a new range begins. */
export type Grip = 'from' | 'to' | 'middle' | 'new';

/**
 * The part of the range at a place.
 *
 * @param ends the places of the two ends, in pixels
 * @param reach how near to an end a pointer holds that end
 * @param movable whether the middle of the range can be moved
 */
export function gripAt(x: number, ends: readonly [number, number], reach: number, movable: boolean): Grip {
	const [toFrom, toTo] = [Math.abs(x - ends[0]), Math.abs(x - ends[1])];
	if (Math.min(toFrom, toTo) <= reach) return toFrom < toTo || (toFrom === toTo && x < ends[0]) ? 'from' : 'to';
	return movable && x > ends[0] && x < ends[1] ? 'middle' : 'new';
}

/**
 * The days of the range while a part of the range is dragged.
 *
 * @param begun the days when the drag began, and the day at which it began
 * @param at the day at the pointer
 */
export function draggedTo(grip: Grip, begun: { days: Span; at: DayNumber }, at: DayNumber, whole: Span): Span {
	const { days } = begun;
	if (grip === 'from') return { from: Math.min(at, days.to - 1), to: days.to };
	if (grip === 'to') return { from: days.from, to: Math.max(at + 1, days.from + 1) };
	if (grip === 'new') return { from: Math.min(at, begun.at), to: Math.max(at, begun.at) + 1 };
	const by = Math.max(whole.from - days.from, Math.min(whole.to - days.to, at - begun.at));
	return { from: days.from + by, to: days.to + by };
}

/** A range that the story names. `title` is null for the dates that the headline is about, where no period has these. */
export type Preset = { title: string | null; range: Range };

/** The story's periods, and the dates that the headline is about, in time order. */
export function presetsOf({ story }: Corpus, dates: Calendar, whole: Span): Preset[] {
	const { periods = [], focus } = story;
	const named = periods.map(({ title, range }) => ({ title: title as string | null, range }));
	const all = focus === undefined || named.some(({ range }) => range === focus) ? named : [...named, { title: null, range: focus }];
	return all.flatMap(({ title, range }) => {
		const days = dates[range];
		if (!days) return [];
		const from = days.earliest === OPEN_PAST ? whole.from : dayNumber(days.earliest);
		const to = days.latest === OPEN_FUTURE ? whole.to : dayNumber(days.latest) + 1;
		return [{ title, range: rangeOf({ from, to }, whole) }];
	});
}

export const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;
