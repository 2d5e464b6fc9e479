import { expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../tests/fixtures/small-corpus.ts';
import { weightsOf } from './ranks.ts';

const { corpus } = parseFiles(filesOf('tests/fixtures/ferry'));

it('marks of points come first, those of their questions too, then those of the second rank; all others are background', () => {
	const weights = weightsOf(corpus!);
	const of = (weight: string) => [...weights].flatMap(([id, each]) => (each === weight ? [id] : [])).toSorted();
	expect(of('first')).toEqual([
		...['ferry-stop', 'fight-at-visby', 'harbour-closed', 'icebreaker-pledge'],
		...['line-accuses-office', 'office-breaks-with-line', 'riga-summons-envoy']
	]);
	expect(of('second')).toEqual(['owner-visits']);
	expect(weights.has('union-speaks')).toBe(false);
});

it('a mark that a point carries is first, whatever rank the data names', () => {
	const events = corpus!.events.map((event) => ({ ...event, rank: 'second' as const }));
	expect(weightsOf({ ...corpus!, events }).get('ferry-stop')).toBe('first');
});
