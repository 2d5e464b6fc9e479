import { KINDS } from '$lib/corpus/kinds.ts';
import { indexCorpus } from '$lib/corpus/index-corpus.ts';
import { loadGeodata } from '$lib/geodata.server.ts';
import type { EntryGenerator } from './$types';

/** Everything but an actor has a page. */
export const entries: EntryGenerator = () =>
	[...indexCorpus(loadGeodata().corpus).items.values()].flatMap(({ type, item }) => {
		const kind = KINDS.find((kind) => kind === type);
		return kind ? [{ kind, id: item.id }] : [];
	});
