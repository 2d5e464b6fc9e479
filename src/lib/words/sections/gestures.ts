import { getWords } from '../current.ts';
import { gestures } from '../en/gestures.ts';
import type { Language } from '../language.ts';

/** How the live map is moved inside another page. The scripts of the first page lack these words, which are loaded with the live map. */
export type GestureWords = typeof gestures;

const GESTURES: Record<Language, GestureWords> = { en: gestures };

export const getGestureWords = (): GestureWords => GESTURES[getWords().language];
