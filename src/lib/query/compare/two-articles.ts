import type { Comparison } from '../../corpus/comparisons.ts';
import { sharedWording } from '../../corpus/excerpts/shared-wording.ts';
import { group } from '../../corpus/group.ts';
import { excerptsOf } from '../../corpus/excerpts/excerpts-of.ts';
import { marksOfArticle, type Mark } from '../../corpus/queries.ts';
import type { Calendar, Corpus, Excerpt } from '../../corpus/types.ts';
import { inTimeOrder } from '../time.ts';
import { differencesOf, type Differences } from './word-differences.ts';

/** Two quotations side by side. */
export type Pair = {
	one: Excerpt;
	other: Excerpt;
	differences: Differences;
	/** The words that both have in a row, seven or more, as written in `one`; null where there is no such run. */
	run: string | null;
};

/** Marks that rest on the same excerpts of two articles, and these excerpts: in pairs where they are alike, else each by itself. */
export type BothTell = { marks: Mark[]; pairs: Pair[]; one: Excerpt[]; other: Excerpt[] };

/** What two articles tell: marks that both tell, and marks that one of the two tells alone; in time order. */
export type TwoArticles = { both: BothTell[]; one: Mark[]; other: Mark[] };

/** The least share of words in common of a pair: two sentences that have less only happen to use some of the same words. */
const ALIKE = 0.3;

/** Compares what two articles tell, and how. */
export function compareArticles(corpus: Corpus, dates: Calendar, { articles: [one, other] }: Comparison): TwoArticles {
	const [first, second] = [new Set(marksOfArticle(corpus, one)), new Set(marksOfArticle(corpus, other))];
	const marks = inTimeOrder(corpus, dates);
	const toldBy = (mark: Mark, article: string) => excerptsOf(corpus, mark).filter((excerpt) => excerpt.article === article);
	const shared = marks.filter((mark) => first.has(mark) && second.has(mark));
	const sources = (mark: Mark) => [one, other].flatMap((article) => toldBy(mark, article).map(({ id }) => id));
	// Several marks often rest on the same sentences, which are shown once.
	const together = group(shared, (mark) => [sources(mark).toSorted().join(' ')]);
	return {
		both: [...together.values()].map((marks) => ({ marks, ...inPairs(corpus, toldBy(marks[0]!, one), toldBy(marks[0]!, other)) })),
		one: marks.filter((mark) => first.has(mark) && !second.has(mark)),
		other: marks.filter((mark) => second.has(mark) && !first.has(mark))
	};
}

/** Excerpts of two articles in pairs, the most alike first taken; those left over by themselves. Pairs stand in the order of `one`. */
export function inPairs(corpus: Corpus, one: readonly Excerpt[], other: readonly Excerpt[]): Omit<BothTell, 'marks'> {
	const all = one.flatMap((a) => other.map((b) => ({ one: a, other: b, differences: differencesOf(a.exact, b.exact) })));
	const taken = new Set<Excerpt>();
	const pairs = all
		.filter(({ differences }) => differences.alike >= ALIKE)
		.toSorted((a, b) => b.differences.alike - a.differences.alike)
		.filter((pair) => {
			if (taken.has(pair.one) || taken.has(pair.other)) return false;
			taken.add(pair.one).add(pair.other);
			return true;
		})
		.map((pair): Pair => ({ ...pair, run: sharedWording(corpus, [pair.one.id, pair.other.id])[0]?.words ?? null }));
	return {
		pairs: pairs.toSorted((a, b) => one.indexOf(a.one) - one.indexOf(b.one)),
		one: one.filter((excerpt) => !taken.has(excerpt)),
		other: other.filter((excerpt) => !taken.has(excerpt))
	};
}
