import { getWords } from '../current.ts';
import { publishing } from '../en/publishing.ts';
import type { Language } from '../language.ts';

/** What the page says on which an embed is made. The map does not load these words. */
export type PublishingWords = typeof publishing;

const PUBLISHING: Record<Language, PublishingWords> = { en: publishing };

export const getPublishingWords = (): PublishingWords => PUBLISHING[getWords().language];
