import { counts, english } from './counts.ts';

const without = english({ one: '# has no date', other: '# have no date' });

/** The line of time. */
export const timeline = {
	name: 'The story on a line of time',
	/** The names of the two rows. */
	happened: 'Happened',
	published: 'Published',
	nothing: 'Nothing in this story has a date.',
	count: (n: number, all: number) => `${n} of ${counts.marks(all)}`,
	/** All marks, some of which are not on the line. */
	countUndated: (all: number, undated: number) => counts.marks(all) + (undated > 0 ? `, of which ${without(undated)}` : ''),
	all: 'All of the time',
	headline: 'What the headline is about',
	ownRange: 'Another range',
	presets: 'Period',
	/** The two ends of the range. */
	from: 'First day of the range',
	to: 'Last day of the range',
	keys: 'Arrow keys move to the next dated mark, with Shift by one day; Page Up and Page Down by ten marks.',
	play: 'Play',
	pause: 'Pause',
	back: 'One step back',
	on: 'One step on',
	speed: 'Speed',
	speeds: { slow: '½×', normal: '1×', fast: '2×' },
	zoomIn: 'Only this range',
	zoomOut: 'Whole line',
	/** The range ends before it begins, or has no day in common with the story. */
	reversed: 'This range ends before it begins: nothing lies in it.',
	outside: 'Nothing in the story is dated within this range.',
	soft: 'Soft edges: the day is not known exactly.',
	publishedOn: (date: string) => `published ${date}`,
	card: 'The moment',
	/** What paper says of the range. */
	paper: (days: string, count: string) => `${days}: ${count}`
};
