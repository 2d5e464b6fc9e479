import { expect, it } from 'vitest';
import { filesOf, parseFiles } from '../fixtures/small-corpus.ts';
import { briefOf } from '../../src/lib/delivery/brief-of.ts';
import { describeItem } from '../../src/lib/words/describe.ts';

const { corpus, dates } = parseFiles(filesOf('tests/fixtures/ferry'));
const briefly = (id: string) => describeItem(briefOf(corpus!), dates!, id);

it('a sign on the map says when, that the day was inferred, how certain, whether accounts differ, and on how much it rests', () => {
	expect(briefly('fight-at-visby')).toBe('Battle: Dockers and crews fight at Visby (6 March 2024, inferred, accounts differ, 8 excerpts)');
	expect(briefly('office-breaks-with-line')).toBe('Ties ended: The harbour office breaks with the ferry line (3 March 2024, 2 excerpts)');
	expect(briefly('riga-lends-pilots')).toBe('Presence: Riga lends pilots to the harbour office (since 2019, only said, 1 excerpt)');
});

it('a sign says the same where the whole story is loaded', () => {
	const { links, events, points } = briefOf(corpus!);
	const named = [...[...links, ...events].filter(({ title }) => title !== undefined), ...points].map(({ id }) => id);
	expect(named.length).toBeGreaterThan(8);
	for (const id of named) expect(describeItem(corpus!, dates!, id)).toBe(briefly(id));
});
