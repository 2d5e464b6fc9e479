import { resolve } from '$app/paths';
import type { TextPages } from '$lib/reader/reading.ts';

/** The addresses of the pages beside the map, with a slash at the end, as pages are served. */
export function textPages(): TextPages {
	return {
		method: `${resolve('/(text)/method')}/`,
		disagreements: `${resolve('/(text)/disagreements')}/`,
		data: `${resolve('/data')}/`,
		publish: `${resolve('/publish')}/`,
		marks: (page) => `${resolve('/(text)/marks/[page]', { page: String(page) })}/`
	};
}
