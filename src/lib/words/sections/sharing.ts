import { getWords } from '../current.ts';
import { sharing } from '../en/sharing.ts';
import type { Language } from '../language.ts';

/** How a map is passed on. The scripts of the first page lack these words, which are loaded with the button that shows them. */
export type SharingWords = typeof sharing;

const SHARING: Record<Language, SharingWords> = { en: sharing };

export const getSharingWords = (): SharingWords => SHARING[getWords().language];
