import { asHtml } from '../words/as-html.ts';
import { ALLOW, SANDBOX } from './frame-rights.ts';
import { formatView } from './url.ts';
import type { View } from './view.ts';

/** The least and the greatest height of a frame, in CSS pixels, and the height of one of which nothing is said. */
export const HEIGHTS = { least: 200, most: 1200, usual: 560 } as const;

/** How many hexadecimal digits of a story's SHA-256 digest name a frozen embed. */
export const FROZEN_DIGITS = 12;

/** A map in somebody else's page. */
export type Embed = {
	/** Absolute address of the map for frames. */
	address: string;
	/** What the frame is called, for readers who hear the page. */
	title: string;
	/** In CSS pixels. */
	height: number;
};

/** The host's script that follows the map's height and lets the page steer the map. */
export type Helper = {
	/** Absolute address. */
	src: string;
	/** The digest of the script, in the form of Subresource Integrity. */
	integrity: string;
};

/**
 * Absolute address of the map for frames.
 *
 * @param site absolute address of the site's first page, with a slash at its end
 * @param frozen the first digits of the digest of the story that the frame keeps; null for the story as it is whenever somebody reads
 */
export const embedAddress = (site: string, view: View, frozen: string | null): string =>
	new URL(frozen === null ? 'embed/' : `embed/at/${frozen}/`, site).href + formatView(view);

/** The frame as HTML to paste, which needs no script in the page. */
export function frameCode({ address, title, height }: Embed): string {
	const start = startTag('iframe', [
		{ src: address, title },
		{ loading: 'lazy', width: '100%', height: `${height}`, style: 'border:0' },
		{ sandbox: SANDBOX },
		{ allow: ALLOW, referrerpolicy: 'strict-origin-when-cross-origin' }
	]);
	return `${start}</iframe>`;
}

/**
 * The helper and its element as HTML to paste. Where the script does not come, as in a feed, the element is an ordinary link.
 *
 * @param link absolute address of the page with the same view
 */
export function helperCode({ address, title, height }: Embed, { src, integrity }: Helper, link: string): string {
	const script = startTag('script', [
		{ type: 'module', src },
		{ integrity, crossorigin: 'anonymous' }
	]);
	const element = startTag('citemap-embed', [{ src: address, title, height: `${height}` }]);
	return `${script}</script>\n${element}\n  ${sentenceLink(link, title)}\n</citemap-embed>`;
}

/** A start tag with its attributes in lines. */
function startTag(name: string, lines: readonly Readonly<Record<string, string>>[]): string {
	const attributes = lines.map((line) =>
		Object.entries(line)
			.map(([name, value]) => `${name}="${asHtml(value)}"`)
			.join(' ')
	);
	return `<${name} ${attributes.join('\n  ')}>`;
}

/** A link for a sentence of the article: beside an embed with the helper it opens what it leads to in the map, elsewhere the page. */
export const sentenceLink = (address: string, words: string): string => `<a href="${asHtml(address)}">${asHtml(words)}</a>`;

/** A paragraph of the article that moves the map to an item once it scrolls into view. */
export const sentenceMark = (id: string, words: string): string => `<p data-citemap="${asHtml(id)}">${asHtml(words)}</p>`;
