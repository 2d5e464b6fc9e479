import { createContext } from 'svelte';
import type { Calendar, Corpus } from '../corpus/types';

/** What every panel reads: the corpus, its dates in words, and the address of anything in it. */
export type Reading = {
	corpus: Corpus;
	calendar: Calendar;
	/** Address of an item, or of the whole story for null. */
	hrefOf: (id: string | null) => string;
	/** Absolute address of an item, for citing. */
	permalink: (id: string) => string;
};

/** A function, since what it returns changes with the page. */
export const [getReading, setReading] = createContext<() => Reading>();
