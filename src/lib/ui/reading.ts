import { createContext } from 'svelte';
import type { Outline } from '../corpus/outline';
import type { Calendar, Corpus } from '../corpus/types';

/** What all parts of the reader read: the outline of the story, its dates in words, and the address of anything in it. */
export type Reading = {
	corpus: Outline;
	calendar: Calendar;
	/** Address of an item, or of the whole story for null. */
	hrefOf: (id: string | null) => string;
	/** Absolute address of an item, for citing. */
	permalink: (id: string) => string;
};

/** A function, since what it returns changes with the page. */
export const [getReading, setReading] = createContext<() => Reading>();

/** The whole corpus, inside the panel of an open item. */
export const [getCorpus, setCorpus] = createContext<() => Corpus>();
