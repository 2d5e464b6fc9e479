import { getWords } from '../current.ts';
import { panels } from '../en/panels.ts';
import { languageFor, type Language } from '../language.ts';

/** What is said of an open item. The scripts of the first page lack these words, which are loaded with the first item. */
export type PanelWords = typeof panels;

const PANELS: Record<Language, PanelWords> = { en: panels };

export const getPanelWords = (): PanelWords => PANELS[getWords().language];

/** The words for a story in a language, given as a BCP 47 tag. */
export const panelWordsFor = (tag: string): PanelWords => PANELS[languageFor(tag)];
