import type { Corpus } from '../../corpus/types.ts';
import { files } from '../en/files.ts';
import { languageFor, type Language } from '../language.ts';

type FileWords = typeof files;
export type FileName = keyof FileWords;

const FILES: Record<Language, FileWords> = { en: files };

/** What a file to download is for, and what the file holds of a story. */
export function describeFile(corpus: Corpus, name: FileName): { use: string; holds: string } {
	const { use, holds } = FILES[languageFor(corpus.story.language)][name];
	return { use, holds: holds(corpus) };
}
