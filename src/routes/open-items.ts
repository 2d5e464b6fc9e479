import geodata from 'virtual:geodata';
import { complete } from '$lib/corpus/outline';
import type { Corpus } from '$lib/corpus/types';

let whole: Corpus | undefined;

/** The whole corpus. What the outline leaves out is loaded with the first item that is opened. */
export async function wholeCorpus(): Promise<Corpus> {
	const { default: rest } = await import('virtual:geodata/rest');
	return (whole ??= complete(geodata.outline, rest));
}

/** The panel of open items, with all that it shows. Rejects where it cannot be loaded; the next call tries again. */
export async function loadPanel() {
	const [corpus, { default: ItemPanel }] = await Promise.all([wholeCorpus(), import('$lib/ui/ItemPanel.svelte')]);
	return { corpus, ItemPanel };
}
