import type { Status } from '../../corpus/vocabulary.ts';
import { counts } from './counts.ts';

/** The words beside the map that the scripts of the first page need; the rest is in `reading.ts`. */
export const reader = {
	evidence: (articles: number, marks: number, excerpts: number) =>
		`${counts.articles(articles)}, ${counts.marks(marks)}, ${counts.excerpts(excerpts)}, every quotation verbatim.`,
	/** Of a link that asks for some of the marks. */
	narrowed: (marks: number, whole: number, excerpts: number, articles: number) =>
		marks === 0
			? `Nothing in the story answers this link, none of its ${counts.marks(whole)}.`
			: `This link shows ${counts.number(marks)} of ${counts.marks(whole)}, ${counts.excerpts(excerpts)} from ${counts.articles(articles)}.`,
	all: 'Show all',
	accountsDiffer: 'accounts differ',
	inferred: 'inferred',
	showMap: 'Show the map',
	failed: 'The words behind this could not be loaded.',
	again: 'Try again',
	unknownItem: 'This link names something that is not, or no longer, in the story.',
	/** The words for statuses. null: reported as done, which needs no word. */
	statuses: {
		done: null,
		ongoing: 'going on at the time',
		announced: 'announced, not reported as done',
		planned: 'planned, not reported as done',
		alleged: 'alleged',
		denied: 'denied'
	} satisfies Record<Status, string | null> as Record<Status, string | null>
};
