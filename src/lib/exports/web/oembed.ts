import type { Corpus } from '../../corpus/types.ts';
import { titleOf } from '../../words/title.ts';
import { oembedPath, picturePath } from './addresses.ts';
import { element } from './markup.ts';
import { PICTURE } from './picture.ts';
import { hasPicture } from './pictured.ts';
import { sitePages } from './site-pages.ts';

/** The size of the embed where its host says nothing else, in pixels. */
const EMBED = { width: 800, height: 560 } as const;
/** How long an answer may be kept, in seconds: a story is corrected, and its links stay. */
const A_DAY = 86_400;

/**
 * What a page tells programs that embed it, as JSON (https://oembed.com, version 1.0): the embed with the item of the page open. A file
 * cannot answer to the size that is asked for, so the width is the host's.
 *
 * @param site the address of the site, with a slash at its end
 */
export function oembedJson(corpus: Corpus, id: string | null, site: string): string {
	const { story } = corpus;
	const title = id === null ? story.title : `${titleOf(corpus, id)} – ${story.title}`;
	const address = `${site}embed/?v=1${id === null ? '' : `&item=${encodeURIComponent(id)}`}`;
	return `${JSON.stringify({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: story.title,
		provider_url: site,
		cache_age: A_DAY,
		thumbnail_url: site + picturePath(id !== null && hasPicture(corpus, id) ? id : null),
		thumbnail_width: PICTURE.width,
		thumbnail_height: PICTURE.height,
		...EMBED,
		html: frameHtml(address, title)
	})}\n`;
}

/** The frame of the embed, outermost as hosts want it. */
function frameHtml(src: string, title: string): string {
	const frame = { src, title, loading: 'lazy', width: '100%', height: EMBED.height, style: 'border:0' };
	const rights = { sandbox: SANDBOX.join(' '), allow: ALLOWED.join('; '), referrerpolicy: 'strict-origin-when-cross-origin' };
	return element('iframe', { ...frame, ...rights }, '');
}

/** What the frame may do. Never more: with the origin of its host, or leave to navigate the host's page, a frame is no frame. */
const SANDBOX = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'];
const ALLOWED = ['fullscreen', 'clipboard-write'];

/** The paths of all such files, with the ids of what they are of. */
export const oembedFiles = (corpus: Corpus): ReadonlyMap<string, string | null> =>
	new Map([...sitePages(corpus).values()].map(({ id }) => [oembedPath(id), id]));
