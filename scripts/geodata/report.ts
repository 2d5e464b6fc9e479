import type { ArticleCoverage, ExcerptUse, SentenceCoverage } from '../../src/lib/intake/coverage.ts';
import type { Corpus } from '../../src/lib/corpus/types.ts';
import { counts, english } from '../../src/lib/words/en/counts.ts';
import { formatBases, formatQuestions } from './report-marks.ts';

const pointsOf = english({ one: '# point', other: '# points' });
const sentencesOf = english({ one: '# sentence', other: '# sentences' });

/**
 * What of the articles is quoted and what is not, article by article, and in all; then the story in points, on whose word its marks rest,
 * and its questions. `computed`: the points are computed, since the story has none of its own.
 */
export function formatReport(articles: ArticleCoverage[], corpus: Corpus, computed: boolean): string {
	const excerpts = articles.flatMap((article) => article.excerpts);
	const unused = excerpts.filter(({ citedBy }) => citedBy.length === 0).length;
	const total = [
		`total: ${counts.articles(articles.length)}`,
		summarize(articles),
		`${counts.excerpts(excerpts.length)}, ${unused} of them used by no mark and no disagreement`
	];
	const parts = [...articles.map(formatArticle), formatPoints(corpus, computed), formatBases(corpus), formatQuestions(corpus)];
	return `${[...parts, total.join('; ')].join('\n\n')}\n`;
}

function formatPoints({ points }: Corpus, computed: boolean): string {
	const origin = computed ? 'computed, since story.yaml has none: write points of your own there' : 'from story.yaml';
	return [`${pointsOf(points.length)}, ${origin}`, ...points.map(({ id, text, marks }) => `  ${id}: ${text} [${marks.join(', ')}]`)].join('\n');
}

function formatArticle(coverage: ArticleCoverage): string {
	const { article, sentences, excerpts } = coverage;
	const of = (state: SentenceCoverage['quoted']) => sentences.filter(({ quoted }) => quoted === state);
	return [
		`${article.id} (${article.file})`,
		`  ${summarize([coverage])}`,
		...heading('not quoted', of('not'), ({ text }) => [text]),
		...heading('quoted in part', of('partly'), ({ text, unquoted }) => [text, ...unquoted.map((words) => `  without: ${words}`)]),
		...heading('excerpts', excerpts, (use) => [formatUse(use)])
	].join('\n');
}

function heading<T>(title: string, entries: T[], lines: (entry: T) => string[]): string[] {
	return entries.length === 0 ? [] : [`  ${title}`, ...entries.flatMap(lines).map((line) => `    ${line}`)];
}

function formatUse({ excerpt: { id, part }, citedBy }: ExcerptUse): string {
	return `${id}${part ? ` [${part}]` : ''}: ${citedBy.length === 0 ? 'UNUSED' : citedBy.join(', ')}`;
}

function summarize(articles: ArticleCoverage[]): string {
	const sentences = articles.flatMap((article) => article.sentences);
	const count = (state: SentenceCoverage['quoted']) => sentences.filter(({ quoted }) => quoted === state).length;
	const sum = (side: 'all' | 'quoted') => articles.reduce((total, { characters }) => total + characters[side], 0);
	const counts = `${sentencesOf(sentences.length)}: ${count('wholly')} quoted wholly, ${count('partly')} in part, ${count('not')} not at all`;
	return `${counts}; wholly ${percent(count('wholly'), sentences.length)} of the sentences, ${percent(sum('quoted'), sum('all'))} of the characters`;
}

/** A share in percent, rounded down: only the whole is 100 %. */
function percent(part: number, all: number): string {
	return `${all === 0 ? '0.0' : (Math.floor((1000 * part) / all) / 10).toFixed(1)} %`;
}
