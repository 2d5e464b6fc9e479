import { createContext } from 'svelte';
import type { Brief } from '../corpus/brief.ts';
import type { Calendar, Corpus } from '../corpus/types.ts';

/** The addresses of the pages beside the map. */
export type TextPages = {
	method: string;
	disagreements: string;
	data: string;
	publish: string;
	/** A page of the list of marks, counted from 1, in a story of many. */
	marks: (page: number) => string;
};

/** The address of anything in the story, and of the pages beside the map. */
export type Addresses = {
	/** Address of an item, or of the whole story for null. */
	hrefOf: (id: string | null) => string;
	/** Absolute address of an item, for citing. */
	permalink: (id: string) => string;
	pages: TextPages;
};

/** What all parts of the reader read: the story in brief, its dates in words, and addresses. */
export type Reading = Addresses & {
	corpus: Brief;
	dates: Calendar;
	/** Beginnings of words that the reader asks for, folded. */
	sought?: readonly string[] | undefined;
};

/** The context holds a function, since the reading changes with the page. */
export const [getReading, setReading] = createContext<() => Reading>();

/** The whole corpus, for the parts that show its words: the panel of an open item, the list, and the pages of text. */
export const [getCorpus, setCorpus] = createContext<() => Corpus>();
