import { loadGeodata } from '$lib/geodata.server.ts';
import { counts } from '$lib/corpus/queries.ts';
import { listPages } from '$lib/query/list-pages.ts';
import type { EntryGenerator } from './$types';

/** A story whose first page holds all its marks has no such page. */
export const entries: EntryGenerator = () => listPages(counts(loadGeodata().corpus).marks).map((_, i) => ({ page: String(i + 1) }));
