import { sourceOf } from './articles/source-of.ts';
import { indexCorpus, type Mark } from './index-corpus.ts';
import { OPEN_FUTURE, OPEN_PAST, type Calendar, type Corpus, type Place } from './types.ts';
import type { Placed } from './vocabulary.ts';

// What a corpus holds and what a corpus lacks, in numbers. `voices.ts` counts who speaks.

/** How many things there are (`whole`), and of how many a statement is true (`part`). */
export type Share = { part: number; whole: number };

/** Articles and their excerpts under one heading. */
export type Tally<Key> = { key: Key; articles: number; excerpts: number };

/**
 * Articles and excerpts per outlet, as the texts name outlets; null for articles that name no outlet. The most excerpts first, null last.
 */
export function outletTallies(corpus: Corpus): Tally<string | null>[] {
	const tallies = tally(corpus, ({ outlet }) => outlet);
	return tallies.sort((a, b) => Number(a.key === null) - Number(b.key === null) || b.excerpts - a.excerpts);
}

/** Articles and excerpts per language of the article, as BCP 47 tags; the most excerpts first. */
export function languageTallies(corpus: Corpus): Tally<string>[] {
	return tally(corpus, ({ language }) => language).sort((a, b) => b.excerpts - a.excerpts);
}

/**
 * For each article, in the order of the corpus: the numbers of its excerpts, of the marks that rest on the article, and of the marks that
 * rest on no other article.
 */
export function articleTallies(corpus: Corpus): { id: string; excerpts: number; marks: number; alone: number }[] {
	const { excerptsOfArticle, marksOfArticle } = indexCorpus(corpus);
	return corpus.articles.map(({ id }) => {
		const marks = marksOfArticle.get(id) ?? [];
		const alone = marks.filter((mark) => articlesOf(corpus, mark).size === 1).length;
		return { id, excerpts: excerptsOfArticle.get(id)?.length ?? 0, marks: marks.length, alone };
	});
}

/** Articles whose own words give the date of publication. */
export function datedArticles({ articles }: Corpus): Share {
	const dated = articles.filter((each) => each.publishedBasis.kind === 'stated' && sourceOf(each, 'published').from === 'text');
	return { part: dated.length, whole: articles.length };
}

/** Marks whose evidence comes from a single article. */
export function marksOnOneArticle(corpus: Corpus): Share {
	const { marks } = indexCorpus(corpus);
	return { part: marks.filter((mark) => articlesOf(corpus, mark).size === 1).length, whole: marks.length };
}

/** Excerpts that no mark cites. */
export function uncitedExcerpts(corpus: Corpus): Share {
	const { marksOfExcerpt } = indexCorpus(corpus);
	return { part: corpus.excerpts.filter(({ id }) => !marksOfExcerpt.has(id)).length, whole: corpus.excerpts.length };
}

/** Excerpts that are no sentence of their article: headlines, captions and the like. */
export function excerptsFromParts({ excerpts }: Corpus): Share {
	return { part: excerpts.filter(({ part }) => part !== undefined).length, whole: excerpts.length };
}

/** Marks whose date no article states, in the order of the corpus: with a date that an editor inferred, or without a date. */
export function unstatedDates(corpus: Corpus): { inferred: Mark[]; undated: Mark[] } {
	const { marks } = indexCorpus(corpus);
	return {
		inferred: marks.filter(({ item }) => item.dateBasis.kind === 'inferred'),
		undated: marks.filter(({ item }) => item.date === null)
	};
}

/** Places that came onto the map in one way, in the order of the corpus. */
export function placesPlaced({ places }: Corpus, placed: Placed): Place[] {
	return places.filter((place) => place.placed === placed);
}

/** A date as written, in EDTF, and the day at which the date begins or ends. */
type End = { date: string; day: string };

/**
 * The date that begins first and the date that ends last; null without dates. A date with an open end counts as the day at the end that is
 * known.
 */
export function spanOf(edtf: readonly (string | null)[], dates: Calendar): { first: End; last: End } | null {
	const known = edtf.flatMap((date) => {
		const days = date === null ? undefined : dates[date];
		if (date === null || !days) return [];
		const from = days.earliest === OPEN_PAST ? days.latest : days.earliest;
		return { date, from, to: days.latest === OPEN_FUTURE ? from : days.latest };
	});
	const [one] = known;
	if (!one) return null;
	const first = known.reduce((best, each) => (each.from < best.from ? each : best), one);
	const last = known.reduce((best, each) => (each.to > best.to ? each : best), one);
	return { first: { date: first.date, day: first.from }, last: { date: last.date, day: last.to } };
}

function articlesOf(corpus: Corpus, { item }: Mark): Set<string> {
	const { items } = indexCorpus(corpus);
	return new Set(
		item.excerpts.flatMap((id) => {
			const found = items.get(id);
			return found?.type === 'excerpt' ? [found.item.article] : [];
		})
	);
}

function tally<Key>(corpus: Corpus, keyOf: (article: Corpus['articles'][number]) => Key): Tally<Key>[] {
	const { excerptsOfArticle } = indexCorpus(corpus);
	const tallies = new Map<Key, Tally<Key>>();
	for (const article of corpus.articles) {
		const key = keyOf(article);
		const known = tallies.get(key) ?? { key, articles: 0, excerpts: 0 };
		tallies.set(key, { key, articles: known.articles + 1, excerpts: known.excerpts + (excerptsOfArticle.get(article.id)?.length ?? 0) });
	}
	return [...tallies.values()];
}
