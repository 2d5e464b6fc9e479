import { counts } from '$lib/corpus/queries.ts';
import { listPages } from '$lib/query/list-pages.ts';
import type { PageLoad } from './$types';

// Not loaded on a server: that alone would bring every page the code that reads what a server loads.
export const load: PageLoad = async ({ params, parent }) => {
	const { corpus } = await parent();
	const number = Number(params.page);
	// Only pages that the list has are made.
	return { number, range: listPages(counts(corpus).marks)[number - 1]! };
};
