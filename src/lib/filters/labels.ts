import { findItem } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Basis, Stance, Status, Tone } from '../corpus/vocabulary.ts';
import type { Facet } from '../query/query.ts';
import { actorPart } from '../words/actor-name.ts';
import { briefTitle } from '../words/article-name.ts';
import type { AskingWords } from '../words/sections/asking.ts';

/** What a value of a facet is called, by itself or within a sentence; names of kinds are the story's own and keep their capital. */
export function labelOf(corpus: Corpus, words: AskingWords, facet: Facet, value: string, at: 'first' | 'within'): string {
	const found = findItem(corpus, value);
	switch (facet) {
		case 'kinds':
			return [...corpus.eventKinds, ...corpus.linkKinds].find(({ id }) => id === value)?.label ?? value;
		case 'tones':
			return words.tones[value as Tone];
		case 'statuses':
			return words.statuses[value as Status];
		case 'bases':
			return words.bases[value as Basis];
		case 'stances':
			return words.stances[value as Stance];
		case 'contested':
			return words.contested;
		case 'speakers':
		case 'actors':
		case 'places':
		case 'articles':
			if (found?.type === 'place') return found.item.name;
			if (found?.type !== 'article') return actorPart(corpus, value, at).text;
			return (facet === 'speakers' ? words.ownVoice : String)(words.article(found.item.outlet, briefTitle(corpus, found.item)));
	}
}
