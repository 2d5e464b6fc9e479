import story from 'virtual:geodata';
import type { Detail } from '$lib/session/page.ts';

/** Loads the detail, which shows open items and answers questions. Rejects where loading fails; the next call tries again. */
export async function loadDetail(): Promise<Detail> {
	const [{ default: corpus }, { makeDetail }, { parts }] = await Promise.all([
		import('virtual:geodata/whole'),
		import('./detail.ts'),
		import('./sent-parts.ts')
	]);
	return { corpus, parts, ...makeDetail(corpus, story.dates) };
}
