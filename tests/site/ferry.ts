/** The made-up story of a ferry, with one of each thing, as it is built beside the real one: the behaviour of pages is tested on it. */
import { fileURLToPath } from 'node:url';
import { FERRY } from '../../scripts/site/out.mjs';
import { storyAt } from './story.ts';

/** The built site. */
export const SITE = fileURLToPath(new URL(`../../${FERRY.OUT}`, import.meta.url));

export const { corpus, PRINCIPAL, ARCS, DRAWN, articleOf, cardsOf, dateWords, excerptOf, headingOf, nameOf } = storyAt(
	SITE,
	'npm run build:ferry'
);
