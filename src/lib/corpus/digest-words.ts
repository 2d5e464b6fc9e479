/**
 * A short digest of quotations, by which words found elsewhere are known to be the same: FNV-1a over UTF-16, in 32 bits. It tells
 * accidents, such as a page that the browser translated, and is no proof against intent.
 */
export function digestWords(excerpts: readonly { id: string; exact: string }[]): number {
	let digest = 0x811c9dc5;
	for (const { id, exact } of excerpts) {
		const text = `${id} ${exact}\n`;
		for (let i = 0; i < text.length; i++) digest = Math.imul(digest ^ text.charCodeAt(i), 0x01000193);
	}
	return digest >>> 0;
}
