import { headline } from './article-name.ts';
import type { Brief } from '../corpus/brief.ts';
import { findItem } from '../corpus/queries.ts';
import { headingOf } from './voice.ts';
import { wordsFor } from './words-for.ts';

/** What an item is called in a heading or a page's title. */
export function titleOf(corpus: Brief, id: string): string {
	const found = findItem(corpus, id);
	const { titles } = wordsFor(corpus.story.language).reader;
	switch (found?.type) {
		case undefined:
			return titles.unknown;
		case 'place':
		case 'actor':
			return found.item.name;
		case 'event':
		case 'link':
			return found.item.title;
		case 'article':
			return headline(corpus, found.item);
		case 'disagreement':
			return found.item.question ?? titles.question;
		case 'excerpt':
			return headingOf(corpus, found.item);
	}
}
