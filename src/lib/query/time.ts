import type { Brief } from '../corpus/brief.ts';
import { indexCorpus, type Mark } from '../corpus/index-corpus.ts';
import { OPEN_PAST, type Calendar, type Days } from '../corpus/types.ts';
import type { Day } from './query.ts';

/**
 * Events and links by the first day that the date of each can mean, then by the last day; undated marks come last. Of equals, links come
 * before events, since what was done comes before what was said of the deed; the order of the corpus decides the rest. A mark known only to
 * have happened by a day stands at that day, not at the beginning of time.
 */
export function inTimeOrder<C extends Brief>(corpus: C, dates: Calendar): Mark<C>[] {
	const key = ({ type, item: { date } }: Mark<C>): string => {
		const days = date === null ? undefined : dates[date];
		if (!days) return `~ ${type === 'link' ? 0 : 1}`;
		return `${days.earliest === OPEN_PAST ? days.latest : days.earliest} ${days.latest} ${type === 'link' ? 0 : 1}`;
	};
	const keyed = indexCorpus(corpus).marks.map((mark) => ({ mark, key: key(mark) }));
	return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ mark }) => mark);
}

/**
 * Whether a date can lie within a span whose ends may be open. An undated mark lies in no span but the whole of time, and nothing lies in a
 * span that ends before it begins.
 */
export function touches(days: Days | null, from: Day | null, to: Day | null): boolean {
	if (from === null && to === null) return true;
	if (days === null || (from !== null && to !== null && from > to)) return false;
	return (to === null || days.earliest <= to) && (from === null || days.latest >= from);
}

/** Whether the first day that a date can mean lies within a span: what may have been long before is not of the span. */
export function beginsWithin(days: Days | undefined, { earliest, latest }: Pick<Days, 'earliest' | 'latest'>): boolean {
	return days !== undefined && days.earliest >= earliest && days.earliest <= latest;
}
