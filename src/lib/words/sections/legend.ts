import { getWords } from '../current.ts';
import { legend } from '../en/legend.ts';
import type { Language } from '../language.ts';

/** What the legend says of each sign. Apart from the words of the first page, which is sent with these in it as HTML. */
export type LegendWords = typeof legend;

const LEGEND: Record<Language, LegendWords> = { en: legend };

export const getLegendWords = (): LegendWords => LEGEND[getWords().language];
