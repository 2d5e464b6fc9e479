import { oldAddresses } from '$lib/corpus/aliases.ts';
import { KINDS } from '$lib/corpus/kinds.ts';
import { indexCorpus } from '$lib/corpus/index-corpus.ts';
import { loadGeodata } from '$lib/geodata.server.ts';
import type { EntryGenerator } from './$types';

/** Everything has a page, and so has every old address (see `moved-page.ts`). */
export const entries: EntryGenerator = () => {
	const { corpus } = loadGeodata();
	const pages = [...indexCorpus(corpus).items.values()].flatMap(({ type, item }) => {
		const kind = KINDS.find((kind) => kind === type);
		return kind ? [{ kind, id: item.id }] : [];
	});
	return [...pages, ...oldAddresses(corpus).map(({ kind, id }) => ({ kind, id }))];
};
