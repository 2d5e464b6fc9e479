import { briefTitle } from './article-name.ts';
import { inMarks } from './in-marks.ts';
import { findItem } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import { endName } from './end-name.ts';
import { wordsFor } from './words-for.ts';
import { headingOf } from './voice.ts';
import { readingWordsFor } from './sections/reading.ts';

/** What an item is called in a heading or a page's title. */
export function titleOf(corpus: Corpus, id: string): string {
	const found = findItem(corpus, id);
	const { titles } = readingWordsFor(corpus.story.language);
	switch (found?.type) {
		case undefined:
			return titles.unknown;
		case 'place':
		case 'actor':
			return found.item.name;
		case 'event':
		case 'link':
			return found.item.title;
		case 'between':
			return wordsFor(corpus.story.language).map.between(endName(corpus, found.item.ends[0]), endName(corpus, found.item.ends[1]));
		case 'comparison':
			return titles.twoArticles(found.item.articles.map((article) => inMarks(corpus.story.language, titleInBrief(corpus, article))));
		case 'article':
			return found.item.title ?? briefTitle(corpus, found.item);
		case 'disagreement':
			return found.item.question;
		case 'point':
			return found.item.label;
		case 'excerpt':
			return headingOf(corpus, found.item);
	}
}

function titleInBrief(corpus: Corpus, id: string): string {
	const found = findItem(corpus, id);
	return found?.type === 'article' ? briefTitle(corpus, found.item) : id;
}
