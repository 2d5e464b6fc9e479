import type { Brief } from '../corpus/brief.ts';
import { yearsOf } from '../corpus/strands/years.ts';
import type { Calendar } from '../corpus/types.ts';
import { drawnOf } from './drawn.ts';

/** The links that are drawn only when the background is asked for: how many, and the years that the dated ones can be of; null for none. */
export function backgroundOf(corpus: Brief, dates: Calendar): { links: number; from: string | undefined; to: string | undefined } | null {
	const marks = corpus.links.map(({ id }) => id);
	const strands = (background: boolean) => drawnOf(corpus, dates, marks, undefined, background).strands;
	const shown = new Set(strands(false));
	const hidden = new Set(strands(true).flatMap((strand) => (shown.has(strand) ? [] : strand.links)));
	const rest = corpus.links.filter(({ id }) => hidden.has(id));
	if (rest.length === 0) return null;
	const [from, to] = yearsOf(rest, dates);
	return { links: rest.length, from, to };
}
