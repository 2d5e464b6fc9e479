import { elsewhere } from '../en/elsewhere.ts';
import { languageFor, type Language } from '../language.ts';

const ELSEWHERE: Record<Language, typeof elsewhere> = { en: elsewhere };

/** What others show of the site, for a story in a language, given as a BCP 47 tag. No page loads these words. */
export const elsewhereWordsFor = (tag: string): typeof elsewhere => ELSEWHERE[languageFor(tag)];
