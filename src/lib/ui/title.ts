import { headline } from '../corpus/article-name';
import type { Outline } from '../corpus/outline';
import { findItem } from '../corpus/queries';
import { speakerName } from '../corpus/speaker-name';

/** What an item is called in a heading or a page's title. */
export function titleOf(corpus: Outline, id: string): string {
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
