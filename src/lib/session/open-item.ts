import type { Brief } from '../corpus/brief.ts';
import { placesOf } from '../corpus/index-corpus.ts';
import type { Item } from '../corpus/queries.ts';
import type { Answer } from '../query/answer.ts';
import type { Scene } from '../scene/types.ts';

// What an open item changes in what is shown.

/** Ids that light up, with the strands in which one of them is. */
export function withStrands(lit: ReadonlySet<string>, { strands }: Scene): ReadonlySet<string> {
	return new Set([...lit, ...strands.filter(({ links }) => links.some((link) => lit.has(link))).map(({ id }) => id)]);
}

/** The view that an item has of its own. */
export const viewOf = (found: Item<Brief> | undefined) => (found?.type === 'point' ? found.item.bounds : undefined);

/** An answer with an item that is drawn whatever is asked: a mark with its places, or a place. */
export function withItem(answer: Answer, found: Item<Brief> | undefined): Pick<Answer, 'marks' | 'places'> {
	if (found?.type === 'place') return { marks: answer.marks, places: new Set([...answer.places, found.item.id]) };
	if (found?.type !== 'event' && found?.type !== 'link') return answer;
	return { marks: [...new Set([...answer.marks, found.item.id])], places: new Set([...answer.places, ...placesOf(found)]) };
}
