import { createContext } from 'svelte';
import type { Brief } from '../corpus/brief.ts';
import type { Calendar, Corpus } from '../corpus/types.ts';

/** The addresses of the pages that are read and not a map. */
export type TextPages = { method: string; disagreements: string; data: string };

/** What all parts of the reader read: the outline of the story, its dates in words, and the address of anything in it. */
export type Reading = {
	corpus: Brief;
	dates: Calendar;
	/** Address of an item, or of the whole story for null. */
	hrefOf: (id: string | null) => string;
	/** Absolute address of an item, for citing. */
	permalink: (id: string) => string;
	pages: TextPages;
};

/** A function, since what it returns changes with the page. */
export const [getReading, setReading] = createContext<() => Reading>();

/** The whole corpus, inside the panel of an open item. */
export const [getCorpus, setCorpus] = createContext<() => Corpus>();
