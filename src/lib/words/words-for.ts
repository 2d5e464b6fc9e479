import { counts } from './en/counts.ts';
import { map } from './en/map.ts';
import { reader } from './en/reader.ts';
import { languageFor, type Language } from './language.ts';

/**
 * The words that a reader needs before anything is opened, sent with the scripts of the first page. English gives the shape that every
 * language must fill.
 */
export type Words = { language: Language; counts: typeof counts; map: typeof map; reader: typeof reader };

const WORDS: Record<Language, Words> = { en: { language: 'en', counts, map, reader } };

/** The words for a story in a language, given as a BCP 47 tag. */
export const wordsFor = (tag: string): Words => WORDS[languageFor(tag)];
