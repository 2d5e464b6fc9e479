import { disagreementsOfExcerpt } from '../corpus/excerpts/excerpts-of.ts';
import { marksOfExcerpt } from '../corpus/queries.ts';
import { codePoints, unitOffsets } from './text/quotes.ts';
import type { Original } from './files/read-originals.ts';
import { splitSentences, type Span } from './text/sentences.ts';
import type { Article, Corpus, Excerpt } from '../corpus/types.ts';

/**
 * A sentence of an article, verbatim, and the stretches of that sentence, each with a letter or a digit at least, that no excerpt quotes.
 */
export type SentenceCoverage = { text: string; quoted: 'wholly' | 'partly' | 'not'; unquoted: string[] };

/** An excerpt, and the ids of the events, links and disagreements that cite the excerpt, in this order; an unused excerpt has none. */
export type ExcerptUse = { excerpt: Excerpt; citedBy: string[] };

export type ArticleCoverage = {
	article: Article;
	/** The sentences in reading order, without furniture. */
	sentences: SentenceCoverage[];
	/** Code points of all sentences, and of the quoted parts. */
	characters: { all: number; quoted: number };
	excerpts: ExcerptUse[];
};

/** How much of each article is quoted, in the order of the corpus. Throws where `originals`, by article id, lacks an article. */
export function coverArticles(corpus: Corpus, originals: ReadonlyMap<string, Original>): ArticleCoverage[] {
	return corpus.articles.map((article) => {
		const original = originals.get(article.id);
		if (!original) throw new Error(`no original of ${article.id}`);
		const excerpts = corpus.excerpts.filter((excerpt) => excerpt.article === article.id);
		const { text, furniture } = original;
		const units = unitOffsets(text);
		const toUnits = ({ start, end }: Span): Span => ({ start: units[start] ?? text.length, end: units[end] ?? text.length });
		// Quotes of furniture lie outside every sentence.
		const quotes = excerpts.map(toUnits);
		const sentences = splitSentences(text, article.language, furniture.map(toUnits));
		const quoted = sentences.map((sentence) => within(sentence, quotes));
		const length = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + codePoints(text.slice(start, end)), 0);
		return {
			article,
			sentences: sentences.map((sentence, i) => coverSentence(text, sentence, quoted[i] ?? [])),
			characters: { all: length(sentences), quoted: length(quoted.flat()) },
			excerpts: excerpts.map((excerpt) => ({ excerpt, citedBy: citersOf(corpus, excerpt.id) }))
		};
	});
}

/** A sentence counts as wholly quoted where no word is left out: quotation marks, stops and spaces do not count. */
function coverSentence(text: string, sentence: Span, quoted: Span[]): SentenceCoverage {
	const hasWords = ({ start, end }: Span) => /[\p{L}\p{N}]/u.test(text.slice(start, end));
	const left = without(sentence, quoted).filter(hasWords);
	const unquoted = left.map(({ start, end }) => text.slice(start, end).trim());
	const state = left.length === 0 ? 'wholly' : quoted.some(hasWords) ? 'partly' : 'not';
	return { text: text.slice(sentence.start, sentence.end), quoted: state, unquoted };
}

/** The parts of spans that lie in a sentence, in order, each character once. */
function within(sentence: Span, spans: readonly Span[]): Span[] {
	const parts: Span[] = [];
	let from = sentence.start;
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
		const part = { start: Math.max(from, start), end: Math.min(sentence.end, end) };
		if (part.start >= part.end) continue;
		parts.push(part);
		from = part.end;
	}
	return parts;
}

/** What is left of a sentence without some of its parts, given in order and apart. */
function without({ start, end }: Span, parts: readonly Span[]): Span[] {
	const starts = [start, ...parts.map((part) => part.end)];
	return [...parts.map((part) => part.start), end].map((stop, i) => ({ start: starts[i] ?? stop, end: stop }));
}

function citersOf(corpus: Corpus, excerpt: string): string[] {
	return [...marksOfExcerpt(corpus, excerpt).map(({ item }) => item.id), ...disagreementsOfExcerpt(corpus, excerpt).map(({ id }) => id)];
}
