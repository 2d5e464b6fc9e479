/** The made-up story of a ferry, with one of each thing, as built beside the real story. The behaviour of pages is tested on this story. */
import { fileURLToPath } from 'node:url';
import { FERRY } from '../../scripts/site/out.mjs';
import { storyAt } from './story.ts';

/** The built site. */
export const SITE = fileURLToPath(new URL(`../../${FERRY.OUT}`, import.meta.url));

export const { corpus, PRINCIPAL, DRAWN, mapOf, sceneOf, articleOf, cardsOf, dateWords, excerptOf, headingOf, nameOf } = storyAt(
	SITE,
	'npm run build:ferry'
);
