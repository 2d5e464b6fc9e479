import { speakersOf } from '../corpus/speakers.ts';
import type { Excerpt } from '../corpus/types.ts';

/** How many quotations of a mark stand unfolded. */
const MOST = 3;

/**
 * The excerpts of a mark that say most, at most three of them, in the order of citation. The first is the first sentence that the mark
 * cites. Each further one is the excerpt that adds most to those before: a sentence rather than a headline or a caption, then another
 * article, then another speaker, then words of another kind (quoted, told, the article's own), then another stance. Where two add alike,
 * the one that is cited first.
 */
export function foremostExcerpts(excerpts: readonly Excerpt[]): Excerpt[] {
	const chosen: Excerpt[] = [];
	while (chosen.length < Math.min(MOST, excerpts.length)) {
		const [first, ...others] = excerpts.filter((excerpt) => !chosen.includes(excerpt));
		chosen.push(others.reduce((best, each) => (addsMore(each, best, chosen) ? each : best), first!));
	}
	return excerpts.filter((excerpt) => chosen.includes(excerpt));
}

function addsMore(a: Excerpt, b: Excerpt, chosen: readonly Excerpt[]): boolean {
	const differs = GAINS.map((side) => Number(side(a, chosen)) - Number(side(b, chosen))).find((difference) => difference !== 0) ?? 0;
	return differs > 0;
}

/** What an excerpt can add to those that are chosen, the weightiest first. Nothing is new where nothing is chosen. */
const GAINS: readonly ((excerpt: Excerpt, chosen: readonly Excerpt[]) => boolean)[] = [
	({ part }) => part === undefined,
	isNew(({ article }) => article),
	isNew((excerpt) => speakersOf(excerpt).join(' ')),
	isNew(({ speech }) => speech),
	isNew(({ stance }) => stance)
];

function isNew(of: (excerpt: Excerpt) => string) {
	return (excerpt: Excerpt, chosen: readonly Excerpt[]) => chosen.every((each) => of(each) !== of(excerpt));
}
