/** The story of this repository, as built. The evidence of the site is tested on this story. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { storyAt } from './story.ts';

/** The built site. */
export const SITE = fileURLToPath(new URL('../../build', import.meta.url));

const story = storyAt(SITE, 'npm run build');
export const {
	corpus,
	PRINCIPAL,
	ARCS,
	EVENTS,
	DRAWN,
	mapOf,
	drawnAt,
	surely,
	cardsOf,
	citedCardsOf,
	excerptOf,
	voiceOf,
	dateOf,
	dateWords,
	nameOf,
	sharedPairs
} = story;

/** The folder with the articles' originals, which are not part of the project; undefined where there is none. */
export const originals = process.env['ORIGINALS'] ? path.resolve(process.env['ORIGINALS']) : undefined;

/** The words of the original at the place that an excerpt names, counted in Unicode code points; undefined without the originals. */
export function wordsInOriginal(id: string): string | undefined {
	if (originals === undefined) return undefined;
	const excerpt = excerptOf(id);
	const text = readFileSync(path.join(originals, story.articleOf(excerpt).file), 'utf8');
	return [...text].slice(excerpt.start, excerpt.end).join('');
}
