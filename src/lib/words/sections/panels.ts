import { getWords } from '../current.ts';
import { panels } from '../en/panels.ts';
import type { Language } from '../language.ts';

/** What is said of an open item. Apart from the words of the first page, since it is loaded with the first item. */
export type PanelWords = typeof panels;

const PANELS: Record<Language, PanelWords> = { en: panels };

export const getPanelWords = (): PanelWords => PANELS[getWords().language];
