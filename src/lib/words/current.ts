import { createContext } from 'svelte';
import type { Words } from './words-for.ts';

/** The words of the page that a component is part of. */
export const [getWords, setWords] = createContext<Words>();
