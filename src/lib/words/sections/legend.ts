import { getWords } from '../current.ts';
import { legend } from '../en/legend.ts';
import type { Language } from '../language.ts';

/** What the legend says of each sign. The scripts of the first page lack these words, since the page is sent with the legend as HTML. */
export type LegendWords = typeof legend;

const LEGEND: Record<Language, LegendWords> = { en: legend };

export const getLegendWords = (): LegendWords => LEGEND[getWords().language];
