import type { Corpus } from '../../corpus/types.ts';
import { embedAddress, frameCode, HEIGHTS } from '../../view/embed-code.ts';
import { FIRST_VIEW } from '../../view/view.ts';
import { titleOf } from '../../words/title.ts';
import { oembedPath, picturePath } from './addresses.ts';
import { PICTURE } from './picture.ts';
import { hasPicture } from './pictured.ts';
import { sitePages } from './site-pages.ts';

/** The width of the embed where its host says nothing else, in pixels. */
const WIDTH = 800;
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
	const address = embedAddress(site, { ...FIRST_VIEW, open: id }, null);
	// Hosts want the frame outermost, and some make a break of each new line.
	const html = frameCode({ address, title, height: HEIGHTS.usual }).replace(/\n\s*/g, ' ');
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
		width: WIDTH,
		height: HEIGHTS.usual,
		html
	})}\n`;
}

/** The paths of all such files, with the ids of what they are of. */
export const oembedFiles = (corpus: Corpus): ReadonlyMap<string, string | null> =>
	new Map([...sitePages(corpus).values()].map(({ id }) => [oembedPath(id), id]));
