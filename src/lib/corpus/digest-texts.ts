import type { Outline } from './outline.ts';

/**
 * A short digest of all titles and quotations, by which texts found elsewhere are known to be the same: FNV-1a over UTF-16, in 32 bits.
 * It tells accidents, such as a page that a browser translated, and is no proof against intent.
 */
export function digestTexts({ events, links, excerpts }: Outline): number {
	const titles = [...events, ...links].map(({ id, title }) => `${id} ${title}\n`);
	const text = [...titles, ...excerpts.map(({ id, exact }) => `${id} ${exact}\n`)].join('');
	let digest = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) digest = Math.imul(digest ^ text.charCodeAt(i), 0x01000193);
	return digest >>> 0;
}
