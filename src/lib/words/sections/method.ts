import { getWords } from '../current.ts';
import { evidence } from '../en/evidence.ts';
import { method } from '../en/method.ts';
import { languageFor, type Language } from '../language.ts';

/** What the page on how to read the map says. The map does not load these words. */
export type MethodWords = typeof method & typeof evidence;

const METHOD: Record<Language, MethodWords> = { en: { ...method, ...evidence } };

export const getMethodWords = (): MethodWords => METHOD[getWords().language];

/** The words for a story in a language, given as a BCP 47 tag. */
export const methodWordsFor = (tag: string): MethodWords => METHOD[languageFor(tag)];
