import { resolve } from '$app/paths';
import type { TextPages } from '$lib/reader/reading.ts';

/** The addresses of the pages of text, with a slash at the end, as pages are served. */
export function textPages(): TextPages {
	return {
		method: `${resolve('/(text)/method')}/`,
		disagreements: `${resolve('/(text)/disagreements')}/`,
		data: `${resolve('/data')}/`,
		marks: (page) => `${resolve('/(text)/marks/[page]', { page: String(page) })}/`
	};
}
