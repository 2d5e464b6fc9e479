import { KINDS } from '../../corpus/kinds.ts';
import type { Item } from '../../corpus/index-corpus.ts';

// Paths are given from the root of the site, without a slash in front: '' is the page of the story.

/** The path of the page of an item; null for what has no page. */
export function pathOf({ type, item }: Item): string | null {
	const kind = KINDS.find((each) => each === type);
	return kind ? `${kind}/${item.id}/` : null;
}

/** The path of the picture of an item, or of the story. */
export const picturePath = (id: string | null): string => (id === null ? 'picture.png' : `pictures/${id}.png`);

/** The path of what a page tells programs that embed it (oEmbed): of an item, or of the story. */
export const oembedPath = (id: string | null): string => (id === null ? 'oembed.json' : `oembed/${id}.json`);

/** How a page or a file speaks of another: by the whole address where the site's is known, or else from the page on. */
export type AddressOf = (path: string) => string;

/**
 * @param site the address of the site, with a slash at its end, or null
 * @param from the path of the page that speaks
 */
export function addressesFrom(site: string | null, from: string): AddressOf {
	if (site !== null) return (path) => site + path;
	const up = '../'.repeat(from.split('/').length - 1) || './';
	return (path) => up + path;
}
