import { marksOfPoint } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';

/** The weight of a mark in a list: points carry those of the first rank, the data names those of the second, all others are background. */
export type Weight = 'first' | 'second' | 'background';

/** The weights of the marks that are more than background, by id. */
export function weightsOf(corpus: Corpus): ReadonlyMap<string, Weight> {
	const second = [...corpus.events, ...corpus.links].filter(({ rank }) => rank === 'second').map(({ id }) => id);
	const first = corpus.points.flatMap((point) => marksOfPoint(corpus, point).map(({ item }) => item.id));
	return new Map([...second.map((id) => [id, 'second'] as const), ...first.map((id) => [id, 'first'] as const)]);
}
