import { createContext } from 'svelte';
import type { Language } from './language.ts';
import { wordsFor, type Words } from './words-for.ts';
import { directionOf, type Direction } from './direction.ts';

/**
 * The words of a page. `lang` and `dir` are attributes for elements whose whole text is ours: undefined, so absent, where the story and the
 * words share a language.
 */
export type PageWords = Words & { lang?: Language; dir?: Direction };

/** The words of the page that a component is part of. */
export const [getWords, setWords] = createContext<PageWords>();

/** The words for the pages of a story in a language, given as a BCP 47 tag. */
export function pageWords(tag: string): PageWords {
	const words = wordsFor(tag);
	const { language } = words;
	return new RegExp(`^${language}(-|$)`, 'i').test(tag) ? words : { ...words, lang: language, dir: directionOf(language) };
}
