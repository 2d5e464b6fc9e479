import story from 'virtual:geodata';
import type { Detail } from '$lib/session/session.svelte.ts';
import { wholeCorpus } from './whole-corpus.ts';

/** Loads the detail, which shows open items and answers questions. Rejects where loading fails; the next call tries again. */
export async function loadDetail(): Promise<Detail> {
	const [corpus, { makeDetail }, { parts }] = await Promise.all([wholeCorpus(), import('./detail.ts'), import('./sent-parts.ts')]);
	return makeDetail(corpus, story.dates, parts);
}
