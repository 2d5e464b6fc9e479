import story from 'virtual:geodata';
import type { Corpus } from '$lib/corpus/types.ts';
import { complete } from '$lib/delivery/rest-of.ts';

let whole: Corpus | undefined;

/** The whole corpus. The rest that the brief leaves out is loaded at the first call. */
export async function wholeCorpus(): Promise<Corpus> {
	const { default: rest } = await import('virtual:geodata/rest');
	return (whole ??= complete(story.corpus, rest));
}
