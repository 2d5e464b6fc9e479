import type { Corpus, Excerpt } from '../types.ts';

/** Fewest words of a run; any two reports of one thing may have shorter runs in common. */
const LEAST_WORDS = 7;

/** The longest run of words that two excerpts, by id, have in common, as written in `a`. */
export type SharedWording = { a: string; b: string; words: string };

/** A word in the form for comparison, and where the word stands in the excerpt, in UTF-16 units. */
type Word = { word: string; start: number; end: number };

/**
 * Runs of at least seven words that excerpts of different articles have in common: articles that copy one wire do not confirm each other.
 * Case, punctuation and the form of apostrophes do not count here, since a shared run never anchors a quotation. Each pair of excerpts has
 * one run, the longest; of equally long runs, the first in `a`. Pairs come in the order of the given ids, with `a` the earlier.
 */
export function sharedWording(corpus: Corpus, excerptIds: readonly string[]): SharedWording[] {
	const byId = new Map(corpus.excerpts.map((excerpt) => [excerpt.id, excerpt]));
	const excerpts = [...new Set(excerptIds)].flatMap((id) => byId.get(id) ?? []);
	const words = new Map(excerpts.map(({ id, exact }) => [id, wordsOf(exact)]));
	return excerpts.flatMap((a, i) =>
		excerpts.slice(i + 1).flatMap((b) => {
			const run = a.article === b.article ? null : longestRun(words.get(a.id) ?? [], words.get(b.id) ?? []);
			return run ? [{ a: a.id, b: b.id, words: slice(a, run) }] : [];
		})
	);
}

function slice({ exact }: Excerpt, run: Word[]): string {
	return exact.slice(run[0]?.start, run.at(-1)?.end);
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}\p{N}]+)*/gu)].map(({ index, 0: found }) => ({
		word: found
			.normalize('NFC')
			.replace(/['’ʼ‘]/gu, "'")
			.toLowerCase(),
		start: index,
		end: index + found.length
	}));
}

/** The longest run of `a` that stands in `b` too; null where the run is too short. */
function longestRun(a: readonly Word[], b: readonly Word[]): Word[] | null {
	let best = { length: 0, end: 0 };
	/** For each word of `b`, the length of the run that ends with that word and with the previous word of `a`. */
	let before: number[] = [];
	a.forEach(({ word }, i) => {
		const here = b.map((other, j) => (other.word === word ? (before[j - 1] ?? 0) + 1 : 0));
		const length = here.reduce((longest, each) => Math.max(longest, each), 0);
		if (length > best.length) best = { length, end: i + 1 };
		before = here;
	});
	return best.length < LEAST_WORDS ? null : a.slice(best.end - best.length, best.end);
}
