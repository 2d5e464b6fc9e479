import { inTimeOrder } from '$lib/query/time.ts';
import type { PageLoad } from './$types';

/** A file of this name at the site's root is what hosts answer unknown addresses with. */
export const trailingSlash = 'never';

export const load: PageLoad = async ({ parent }) => {
	const { corpus, story } = await parent();
	return { marks: inTimeOrder(corpus, story.dates) };
};
