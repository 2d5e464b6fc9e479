import { getWords } from '../current.ts';
import { pages } from '../en/pages.ts';
import { languageFor, type Language } from '../language.ts';

/** What the pages of disagreements, of the data and of unknown addresses say. The map does not load these words. */
export type PageWords = typeof pages;

const PAGES: Record<Language, PageWords> = { en: pages };

export const getPageWords = (): PageWords => PAGES[getWords().language];

/** The words for a story in a language, given as a BCP 47 tag. */
export const pageWordsFor = (tag: string): PageWords => PAGES[languageFor(tag)];
