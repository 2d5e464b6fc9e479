import { resolve } from '$app/paths';
import type { TextPages } from '$lib/reader/reading.ts';

/** The pages that are read and not a map. With a slash at the end, as they are served. */
export function textPages(): TextPages {
	return { method: `${resolve('/(text)/method')}/`, disagreements: `${resolve('/(text)/disagreements')}/`, data: `${resolve('/data')}/` };
}
