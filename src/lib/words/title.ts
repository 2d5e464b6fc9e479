import { headline } from './article-name.ts';
import type { Brief } from '../corpus/brief.ts';
import { findItem } from '../corpus/queries.ts';
import { speakerName } from './speaker-name.ts';

/** What an item is called in a heading or a page's title. */
export function titleOf(corpus: Brief, id: string): string {
	const found = findItem(corpus, id);
	switch (found?.type) {
		case undefined:
			return 'Not in the story';
		case 'place':
		case 'actor':
			return found.item.name;
		case 'event':
		case 'link':
			return found.item.title;
		case 'article':
			return headline(corpus, found.item);
		case 'disagreement':
			return found.item.question ?? 'A question on which accounts differ';
		case 'excerpt':
			return `In the words of ${speakerName(corpus, found.item.speaker) ?? 'the article itself'}`;
	}
}
