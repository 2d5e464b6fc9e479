import { getWords } from '../current.ts';
import { reading } from '../en/reading.ts';
import { languageFor, type Language } from '../language.ts';

/** What the text beside the map says. The scripts of the first page lack these words, since the page is sent with the text as HTML. */
export type ReadingWords = typeof reading;

const READING: Record<Language, ReadingWords> = { en: reading };

export const getReadingWords = (): ReadingWords => READING[getWords().language];

/** The words for a story in a language, given as a BCP 47 tag. */
export const readingWordsFor = (tag: string): ReadingWords => READING[languageFor(tag)];
