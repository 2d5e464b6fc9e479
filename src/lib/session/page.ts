import type { Component } from 'svelte';
import type { Brief } from '../corpus/brief.ts';
import type { Item } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import type { FullAnswer } from '../query/ask.ts';
import type { Query } from '../query/query.ts';
import type { StoryIndex } from '../query/story-index.ts';
import type { StoryData } from '../scene/types.ts';
import type { Move } from '../view/moves.ts';
import type { View } from '../view/view.ts';

/**
 * What is loaded once something is opened or asked: the whole corpus, the components that show its words, and the function that answers
 * questions.
 */
export type Detail = {
	corpus: Corpus;
	ItemPanel: Component<{ found: Item; corpus: Corpus }>;
	/** The line of time that answers a reader, and the card of one of its moments. */
	Timeline: Part;
	MomentCard: Component<{ found: Item; corpus: Corpus }>;
	parts: Readonly<Record<PartName | 'ListTools' | 'AnswerLine', Part>>;
	ask: (query: Query) => FullAnswer;
	/** The story ready for questions, made when first asked for. */
	readonly index: StoryIndex;
	/** The title of an item's page. */
	titleOf: (id: string) => string;
	/** The id that something has now, by one that it had before. */
	currentId: (id: string) => string;
};

/** Parts of the page that stay as sent until something is opened or asked (see `SentPart.svelte`). */
export type PartName =
	'EvidenceLine' | 'StoryList' | 'SiteLinks' | 'LegendEntries' | 'AskBar' | 'TimeStrip' | 'FrameCard' | 'FrameExcerpts';
/** A component that is drawn from a session (see `parts.ts`). */
export type Part = Component<never>;

/** What draws the parts that stay as sent, used where the page is made. */
export type Printer = Pick<Detail, 'corpus'> & {
	/** Those that the page is sent with. */
	parts: Readonly<Partial<Record<PartName, Part>>>;
	/** The HTML of a component. */
	print: <Props extends Record<string, unknown>>(part: Component<Props>, props: Props, contexts: Map<unknown, unknown>) => string;
};

/** What a page gives a session. The session reads each field anew whenever the field changes. */
export type Page = {
	readonly story: StoryData;
	/** The view in the address. */
	readonly view: View;
	/** Set where the page was opened with an item. */
	readonly detail: Detail | null;
	/** null in a browser, which keeps the parts as sent. */
	readonly printer: Printer | null;
	/** Absolute address of a view, in a page of its own, with an item of `corpus` open or none. */
	linkTo: (view: View, corpus: Brief) => string;
	/** Puts a view, with an item of `corpus` open or none, into the address; resolves when the view is shown. */
	show: (view: View, history: Move['history'], corpus: Brief) => Promise<void>;
	/** Loads the detail; rejects where loading fails, and the next call tries again. */
	loadDetail: () => Promise<Detail>;
};
