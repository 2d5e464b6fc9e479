import { createContext } from 'svelte';
import type { Brief } from '../corpus/brief.ts';
import type { Calendar, Corpus } from '../corpus/types.ts';

/** The addresses of the pages that are read and not a map. */
export type TextPages = { method: string; disagreements: string; data: string };

/** Where things are: the address of anything in the story, and of the pages beside it. */
export type Addresses = {
	/** Address of an item, or of the whole story for null. */
	hrefOf: (id: string | null) => string;
	/** Absolute address of an item, for citing. */
	permalink: (id: string) => string;
	pages: TextPages;
};

/** What all parts of the reader read: the story in brief, its dates in words, and addresses. */
export type Reading = Addresses & { corpus: Brief; dates: Calendar };

/** A function, since what it returns changes with the page. */
export const [getReading, setReading] = createContext<() => Reading>();

/** The whole corpus, inside what shows its words: the panel of an open item, the list, the foot. */
export const [getCorpus, setCorpus] = createContext<() => Corpus>();
