import type { DayNumber } from '../scale/day-number.ts';

/** How many marks the Page keys pass. */
const PAGE = 10;

/**
 * Where a key moves an end of the range; null for a key that does not.
 *
 * @param days the days at which an end may stand, in order
 * @param at where the end stands
 * @param leftwards whether time runs from right to left
 */
export function movedBy(
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
	days: readonly DayNumber[],
	at: DayNumber,
	leftwards: boolean
): DayNumber | null {
	const [first, last] = [days[0]!, days.at(-1)!];
	const later = key === 'ArrowUp' || key === (leftwards ? 'ArrowLeft' : 'ArrowRight');
	const earlier = key === 'ArrowDown' || key === (leftwards ? 'ArrowRight' : 'ArrowLeft');
	if (key === 'Home') return first;
	if (key === 'End') return last;
	if (key === 'PageUp') return days.filter((day) => day > at)[PAGE - 1] ?? last;
	if (key === 'PageDown') return days.filter((day) => day < at).at(-PAGE) ?? first;
	if (later) return shiftKey ? Math.min(last, at + 1) : (days.find((day) => day > at) ?? last);
	if (earlier) return shiftKey ? Math.max(first, at - 1) : (days.findLast((day) => day < at) ?? first);
	return null;
}
