import type { Brief } from '../corpus/brief.ts';
import { loudLinks } from '../corpus/strands/loud-links.ts';
import type { Calendar } from '../corpus/types.ts';
import { yearsOf } from '../corpus/strands/years.ts';
import { isInFocus } from './drawn.ts';

/** The links that are drawn only when the background is asked for: how many, and the years that the dated ones can be of; null for none. */
export function backgroundOf(corpus: Brief, dates: Calendar): { links: number; from: string | undefined; to: string | undefined } | null {
	const [loud, inFocus] = [new Set(loudLinks(corpus)), isInFocus(corpus, dates)];
	const rest = corpus.links.filter(({ id, from, to }) => from !== to && !loud.has(id) && !inFocus(id));
	if (rest.length === 0) return null;
	const [from, to] = yearsOf(rest, dates);
	return { links: rest.length, from, to };
}
