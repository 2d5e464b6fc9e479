import { expect, test } from 'vitest';
import { filesOf, parseFiles } from '../../../../tests/fixtures/small-corpus.ts';
import { findItem } from '../../corpus/queries.ts';
import { quotationsOf } from './quotations-of.ts';

const { corpus } = parseFiles(filesOf('tests/fixtures/ferry'));
if (!corpus) throw new Error('the story of the ferry has problems');

const quotations = (id: string) =>
	quotationsOf(corpus, findItem(corpus, id)!).map(({ excerpt, use, stands }) => [excerpt.id, use?.words ?? null, stands]);

test('of a mark the quotations that say most come first, and each comes once', () => {
	expect(quotations('ferry-stop').map(([id]) => id)).toEqual([
		'stops-sunday',
		'reply-count',
		'sister-waiting',
		'stops-headline',
		'stops-waiting',
		'stops-damage',
		'stops-denial'
	]);
});

test('of a point the one that stands for it comes first', () => {
	const [point] = corpus.points;
	expect(quotations(point!.id)[0]).toEqual([point!.excerpt, null, null]);
});

test('of a place and of a question each says what it stands for', () => {
	expect(quotations('riga')).toEqual([
		['riga-friday', null, 'Riga summons the ferry line’s envoy'],
		['riga-pilots', null, 'Riga lends pilots to the harbour office']
	]);
	expect(quotations('why-the-ferry-stopped').slice(0, 2)).toEqual([
		['stops-damage', 'ice had damaged 12 piers', 'Ice had damaged 12 piers, the office says'],
		['reply-count', null, 'The line counted 2 damaged piers']
	]);
});
