import type { Brief } from '../corpus/brief.ts';
import { indexCorpus, type Mark } from '../corpus/index-corpus.ts';
import { timeKey } from '../corpus/time-key.ts';
import type { Calendar, Days } from '../corpus/types.ts';
import type { Day } from './query.ts';

/**
 * Events and links in the order of `timeKey`. Of equals, links come before events, since what was done comes before what was said of the
 * deed; the order of the corpus decides the rest.
 */
export function inTimeOrder<C extends Brief>(corpus: C, dates: Calendar): Mark<C>[] {
	const key = ({ type, item: { date } }: Mark<C>): string => `${timeKey(date === null ? null : dates[date])} ${type === 'link' ? 0 : 1}`;
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
