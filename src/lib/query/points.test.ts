import { expect, test } from 'vitest';
import { readGeodata } from '../geodata.server.ts';
import { marksOfPoint, related } from '../corpus/queries.ts';
import { dateOfPoint, questionsOfPoint, wordingOfPoint } from './points.ts';

const { corpus } = readGeodata({ geodata: 'tests/fixtures/ferry', originals: undefined });
if (!corpus) throw new Error('the ferry story has problems');
const point = (id: string) => corpus.points.find((each) => each.id === id)!;
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

test('a point that names a question stands where the marks in question do, and when the first of them was', () => {
	const hurt = point('how-many-were-hurt');
	expect(marksOfPoint(corpus, hurt).map(({ item }) => item.id)).toEqual(['fight-at-visby', 'riga-summons-envoy']);
	expect(ids(questionsOfPoint(corpus, hurt))).toEqual(['how-many-hurt']);
	expect(dateOfPoint(corpus, hurt)).toMatchObject({ date: '2024-03-06', basis: { kind: 'inferred' } });
	expect([...related(corpus, hurt.id)].toSorted()).toEqual(
		['fight-at-visby', 'riga-summons-envoy', 'visby', 'gulf-of-finland', 'riga', 'helsinki'].toSorted()
	);
});

test('a point has the date of its first mark, stated or inferred, unless it has a range of its own', () => {
	expect(dateOfPoint(corpus, point('ferry-stops-running'))).toMatchObject({ date: '2024-03-03', basis: { kind: 'stated' } });
	expect(dateOfPoint(corpus, point('line-complains'))).toEqual({ date: '2024-03', basis: { kind: 'inferred' } });
});

test('the questions of a point are those on its marks, each once, and apart those about names and words', () => {
	expect(ids(questionsOfPoint(corpus, point('fight-on-the-quay')))).toEqual(['how-many-hurt']);
	expect(ids(wordingOfPoint(corpus, point('fight-on-the-quay')))).toEqual(['who-speaks-for-the-union']);
	expect(questionsOfPoint(corpus, point('line-complains'))).toEqual([]);
});
