import { OPEN_PAST, type Days } from './types.ts';

/**
 * A text by which dates sort: by the first day that each can mean, then by the last, then by the time of day. What has no time comes first of a
 * day, then times without a zone, in local order, then the others, as moments: the two kinds are not compared. What is known only to have
 * been by a day stands at that day, what has no date (null) at the end.
 */
export function timeKey(days: Days | null | undefined): string {
	if (!days) return '~';
	const { earliest, latest, moment } = days;
	const time = moment === undefined ? '' : ` ${moment.endsWith('Z') ? 'zoned' : 'local'} ${moment}`;
	return `${earliest === OPEN_PAST ? latest : earliest} ${latest}${time}`;
}
