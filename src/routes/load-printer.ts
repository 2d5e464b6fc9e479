import type { Printer } from '$lib/session/session.svelte.ts';
import { wholeCorpus } from './whole-corpus.ts';

/** What draws the parts of a page that stand as they are sent, while the page is made; null in a browser. */
export async function loadPrinter(): Promise<Printer | null> {
	if (!import.meta.env.SSR) return null;
	const [corpus, { parts }, { render }] = await Promise.all([wholeCorpus(), import('./sent-parts.ts'), import('svelte/server')]);
	return {
		corpus,
		parts,
		// Without the signs by which Svelte finds its way in what it brings to life: this stays as it is.
		print: (part, props, context) => render(part, { props, context }).body.replace(/<!--.*?-->/gs, '')
	};
}
