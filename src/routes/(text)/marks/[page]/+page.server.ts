import { error } from '@sveltejs/kit';
import { loadGeodata } from '$lib/geodata.server.ts';
import { counts } from '$lib/corpus/queries.ts';
import { listPages } from '$lib/query/list-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const pages = () => listPages(counts(loadGeodata().corpus).marks);

/** A story whose first page holds all its marks has no such page. */
export const entries: EntryGenerator = () => pages().map((_, i) => ({ page: String(i + 1) }));

export const load: PageServerLoad = ({ params }) => {
	const all = pages();
	const number = Number(params.page);
	const range = all[number - 1];
	if (!range) error(404, 'no such page');
	return { number, range, last: all.length };
};
