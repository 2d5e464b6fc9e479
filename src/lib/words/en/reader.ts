import type { Status } from '../../corpus/vocabulary.ts';

/** The words beside the map that the scripts of the first page need; the rest is in `reading.ts`. */
export const reader = {
	accountsDiffer: 'accounts differ',
	inferred: 'inferred',
	showMap: 'Show the map',
	failed: 'The words behind this could not be loaded.',
	again: 'Try again',
	unknownItem: 'This link names something that is not, or no longer, in the story.',
	/** The words for statuses. null: reported as done, which needs no word. */
	statuses: {
		done: null,
		ongoing: 'going on when told',
		announced: 'announced, not reported as done',
		planned: 'planned, not reported as done',
		/** Alleged, or by the own account of those who act: the map does not know who speaks. */
		alleged: 'only said',
		denied: 'denied'
	} satisfies Record<Status, string | null> as Record<Status, string | null>
};
