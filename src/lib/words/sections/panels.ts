import { getWords } from '../current.ts';
import { panels } from '../en/panels.ts';
import type { Language } from '../language.ts';

/** What is said of an open item. The scripts of the first page lack these words, which are loaded with the first item. */
export type PanelWords = typeof panels;

const PANELS: Record<Language, PanelWords> = { en: panels };

export const getPanelWords = (): PanelWords => PANELS[getWords().language];
