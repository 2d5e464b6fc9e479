import { describe, expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../../tests/fixtures/small-corpus.ts';
import { comparisonsOf } from '../../corpus/comparisons.ts';
import { currentId } from '../../corpus/aliases.ts';
import { findItem, related } from '../../corpus/queries.ts';
import type { Excerpt } from '../../corpus/types.ts';
import { compareArticles, inPairs } from './two-articles.ts';

const { corpus, dates } = parseFiles(filesOf('tests/fixtures/ferry'));
if (!corpus || !dates) throw new Error('the story of the ferry has problems');

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const items = (marks: readonly { item: { id: string } }[]) => marks.map(({ item }) => item.id);
const comparison = (id: string) => comparisonsOf(corpus).find((each) => each.id === id)!;
const excerpt = (id: string, exact: string): Excerpt => ({ ...corpus.excerpts[0]!, id, exact, article: id.split('-')[0]! });

describe('any two articles', () => {
	it('are an item, with the ids of both in the order of the corpus, and found in the other order too', () => {
		expect(comparisonsOf(corpus)).toHaveLength(15);
		expect(findItem(corpus, 'riga-summons/visby-fight')).toEqual({
			type: 'comparison',
			item: { id: 'riga-summons/visby-fight', articles: ['riga-summons', 'visby-fight'] }
		});
		expect(findItem(corpus, 'visby-fight/riga-summons')).toBeUndefined();
		expect(currentId(corpus, 'visby-fight/riga-summons')).toBe('riga-summons/visby-fight');
		expect(currentId(corpus, 'visby-fight/visby-fight')).toBe('visby-fight/visby-fight');
	});

	it('are not compared where there are more than twelve', () => {
		const articles = Array.from({ length: 13 }, (_, i) => ({ id: `article-${i}` }));
		expect(comparisonsOf({ articles })).toEqual([]);
		expect(comparisonsOf({ articles: articles.slice(1) })).toHaveLength(66);
		expect(comparisonsOf({ articles: articles.slice(12) })).toEqual([]);
	});

	it('light up what both tell', () => {
		expect([...related(corpus, 'riga-summons/visby-fight')].toSorted()).toEqual(
			['fight-at-visby', 'visby', 'gulf-of-finland', 'icebreaker-pledge', 'stockholm', 'tallinn'].toSorted()
		);
		expect([...related(corpus, 'ferry-stops/riga-summons')]).toEqual([]);
	});
});

describe('two articles compared', () => {
	it('have the marks that both tell in time order, and those that one tells alone', () => {
		const { both, one, other } = compareArticles(corpus, dates, comparison('riga-summons/visby-fight'));
		expect(both.map(({ marks }) => items(marks))).toEqual([['fight-at-visby'], ['icebreaker-pledge']]);
		expect(items(one)).toEqual(['riga-lends-pilots', 'riga-summons-envoy']);
		expect(items(other)).toEqual(['alleged-pilots', 'union-speaks'].toSorted());
	});

	it('have alike quotations in pairs, with the run of words that both have, and the others by themselves', () => {
		const [fight, pledge] = compareArticles(corpus, dates, comparison('riga-summons/visby-fight')).both;
		expect(fight!.pairs.map((pair) => [pair.one.id, pair.other.id, pair.run])).toEqual([
			['riga-snow', 'visby-snow', 'The quay belongs to whoever clears it of snow in the morning']
		]);
		expect(ids(fight!.one)).toEqual([]);
		expect(ids(fight!.other)).toEqual(['visby-subheading', 'visby-quay', 'visby-fourteen', 'visby-three', 'visby-ice', 'visby-caption']);
		expect(pledge).toMatchObject({ pairs: [], one: [{ id: 'riga-pledge' }], other: [{ id: 'visby-icebreaker' }] });
	});

	it('show marks that rest on the same excerpts of both together', () => {
		const events = corpus.events.map((event) =>
			event.id === 'union-speaks' ? { ...event, excerpts: corpus.events.find(({ id }) => id === 'fight-at-visby')!.excerpts } : event
		);
		const { both } = compareArticles({ ...corpus, events }, dates, comparison('riga-summons/visby-fight'));
		expect(both.map(({ marks }) => items(marks))).toEqual([['fight-at-visby', 'union-speaks'], ['icebreaker-pledge']]);
	});

	it('pair the most alike first, each quotation once, and nothing that has few words in common', () => {
		const one = [excerpt('a-1', 'the ferry stopped'), excerpt('a-2', 'the ferry stopped on Sunday')];
		const other = [excerpt('b-1', 'the ferry stopped on Sunday night'), excerpt('b-2', 'nobody was hurt at the quay of all places')];
		const { pairs, ...rest } = inPairs(corpus, one, other);
		expect(pairs.map((pair) => [pair.one.id, pair.other.id])).toEqual([['a-2', 'b-1']]);
		expect([ids(rest.one), ids(rest.other)]).toEqual([['a-1'], ['b-2']]);
	});
});
