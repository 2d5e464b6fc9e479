import type { Corpus } from '../../corpus/types.ts';
import { FEED, feedXml } from './feed.ts';
import { manifestJson } from './manifest.ts';
import { oembedFiles, oembedJson } from './oembed.ts';
import { robotsText, sitemapXml } from './sitemap.ts';

/** A file of the built site that programs look for, or are led to by the head of a page. */
type WebFile = { type: string; write: () => string };

/**
 * The files of a site by their paths. Without the address of the site there is neither a sitemap nor anything for programs that embed pages:
 * all that these say is whole addresses.
 *
 * @param site the address of the site, with a slash at its end, or null
 */
export function webFiles(corpus: Corpus, site: string | null): ReadonlyMap<string, WebFile> {
	const files = new Map<string, WebFile>([
		['robots.txt', { type: 'text/plain;charset=utf-8', write: () => robotsText(site) }],
		['manifest.webmanifest', { type: 'application/manifest+json', write: () => manifestJson(corpus) }],
		[FEED, { type: 'application/atom+xml', write: () => feedXml(corpus, site) }]
	]);
	if (site === null) return files;
	files.set('sitemap.xml', { type: 'application/xml', write: () => sitemapXml(corpus, site) });
	for (const [path, id] of oembedFiles(corpus)) files.set(path, { type: 'application/json', write: () => oembedJson(corpus, id, site) });
	return files;
}
