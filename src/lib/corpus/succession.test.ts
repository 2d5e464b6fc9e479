import { expect, it } from 'vitest';
import { parseFiles, smallFiles } from '../../../tests/fixtures/small-corpus.ts';
import { findItem, type Mark } from './queries.ts';
import { successionOf } from './succession.ts';
import type { Corpus, Follows } from './types.ts';

const small = parseFiles(smallFiles()).corpus!;
const follows = (mark: string, how: Follows['how']): Follows => ({ mark, how, excerpt: 'stops-sunday' });

/** The small story, in which the accusation answers the stop, and the talks come because of it and after the accusation. */
const corpus: Corpus = {
	...small,
	links: small.links.map((link) =>
		link.id === 'line-accuses-office'
			? { ...link, follows: [follows('ferry-stop', 'answer')] }
			: { ...link, follows: [follows('ferry-stop', 'because'), follows('line-accuses-office', 'after')] }
	)
};
const told = (id: string) => {
	const { before, after } = successionOf(corpus, findItem(corpus, id) as Mark);
	return [before, after].map((steps) => steps.map(({ how, mark, excerpt }) => [how, mark.item.id, excerpt]));
};

it('what a mark comes after is told of it, and the other way round of the other mark', () => {
	expect(told('line-office-talks')).toEqual([
		[
			['because', 'ferry-stop', 'stops-sunday'],
			['after', 'line-accuses-office', 'stops-sunday']
		],
		[]
	]);
	expect(told('line-accuses-office')).toEqual([
		[['answer', 'ferry-stop', 'stops-sunday']],
		[['after', 'line-office-talks', 'stops-sunday']]
	]);
	expect(told('ferry-stop')).toEqual([
		[],
		[
			['answer', 'line-accuses-office', 'stops-sunday'],
			['because', 'line-office-talks', 'stops-sunday']
		]
	]);
});
