import { getWords } from '../current.ts';
import { frame } from '../en/frame.ts';
import type { Language } from '../language.ts';

/** What an embed says besides the pages. The scripts of its first view lack these words, since the first card is sent as HTML. */
export type FrameWords = typeof frame;

const FRAME: Record<Language, FrameWords> = { en: frame };

export const getFrameWords = (): FrameWords => FRAME[getWords().language];
