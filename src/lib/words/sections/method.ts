import { getWords } from '../current.ts';
import { evidence } from '../en/evidence.ts';
import { method } from '../en/method.ts';
import type { Language } from '../language.ts';

/** What the page on how to read the map says. The map does not load these words. */
export type MethodWords = typeof method & typeof evidence;

const METHOD: Record<Language, MethodWords> = { en: { ...method, ...evidence } };

export const getMethodWords = (): MethodWords => METHOD[getWords().language];
