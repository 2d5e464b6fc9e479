import story from 'virtual:geodata';
import type { Corpus } from '$lib/corpus/types.ts';
import { complete } from '$lib/delivery/rest-of.ts';

let whole: Corpus | undefined;

/** The whole corpus. What its brief leaves out is loaded with the first item that is opened. */
export async function wholeCorpus(): Promise<Corpus> {
	const { default: rest } = await import('virtual:geodata/rest');
	return (whole ??= complete(story.corpus, rest));
}
