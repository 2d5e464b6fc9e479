import { getWords } from '../current.ts';
import { asking } from '../en/asking.ts';
import type { Language } from '../language.ts';

/** What the controls by which a reader asks the story say. The page is sent with them as HTML; the scripts of the first page lack these words. */
export type AskingWords = typeof asking;

const ASKING: Record<Language, AskingWords> = { en: asking };

export const getAskingWords = (): AskingWords => ASKING[getWords().language];
