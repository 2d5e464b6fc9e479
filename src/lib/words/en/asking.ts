import { timeline } from './timeline.ts';

/** The words of the controls by which a reader asks the story: search, filters, the line of time. */
export const asking = {
	name: 'Ask the story',
	search: 'Search the words',
	filters: 'Filter',
	time: 'Time',
	timeline
};
