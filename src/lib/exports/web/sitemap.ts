import type { Corpus } from '../../corpus/types.ts';
import { asHtml } from '../../words/as-html.ts';
import { element } from './markup.ts';
import { sitePages } from './site-pages.ts';

/** The most addresses of one sitemap (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

/** The pages that are to be found, as a sitemap. */
export function sitemapXml(corpus: Corpus, site: string): string {
	const paths = [...sitePages(corpus).keys()].slice(0, MOST);
	const urls = paths.map((path) => `${element('url', {}, element('loc', {}, asHtml(site + path)))}\n`);
	return `${element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, `\n${urls.join('')}`)}\n`;
}

/** `robots.txt`: everything may be read; the embed says by itself that it is not to be found. */
export const robotsText = (site: string | null): string =>
	`User-agent: *\nAllow: /\n${site === null ? '' : `Sitemap: ${site}sitemap.xml\n`}`;
