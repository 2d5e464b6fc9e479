import type { AddressOf } from './addresses.ts';
import { FEED } from './feed.ts';
import { element } from './markup.ts';
import { PICTURE } from './picture.ts';
import type { Preview } from './preview.ts';

/** What the head of a page tells others, besides its title. */
export type Head = Preview & {
	/** The path of the page. */
	path: string;
	/** The name of the site; null where the title is it. */
	site: string | null;
	/** The language of the story (BCP 47). */
	language: string;
	/** The paths of the picture, with what it shows in words, and of the oEmbed file; null where there are none. */
	picture: { path: string; alt: string } | null;
	oembed: string | null;
};

/**
 * The elements of the head by which others show the page: description, canonical address, Open Graph, Twitter card, and where the page has
 * them its oEmbed file, the feed and the manifest. Open Graph wants whole addresses, and goes without where the site's is not known.
 *
 * @param address how the page is told of to others
 * @param here how the page leads to files that browsers load: from the page on, since a copy of the site loads its own
 */
export function headHtml(head: Head, address: AddressOf, here: AddressOf): string {
	const { path, title, description, site, language, picture, oembed } = head;
	const meta = (names: Record<string, string>, content: string) => element('meta', { ...names, content });
	const property = (name: string, content: string) => meta({ property: `og:${name}` }, content);
	const link = (rel: string, href: string, type?: string) => element('link', { rel, ...(type !== undefined && { type }), href });
	return [
		...(oembed === null ? [] : [link('alternate', address(oembed), 'application/json+oembed')]),
		link('canonical', address(path)),
		// Both at once, or every page would say this twice.
		meta({ name: 'description', property: 'og:description' }, description),
		property('title', title),
		// Without a type a page is a website.
		...(path === '' ? [] : [property('type', 'article')]),
		...(site === null ? [] : [property('site_name', site)]),
		...localeOf(language).map((locale) => property('locale', locale)),
		...(picture === null
			? []
			: [
					property('url', address(path)),
					property('image', address(picture.path)),
					property('image:width', String(PICTURE.width)),
					property('image:height', String(PICTURE.height)),
					property('image:alt', picture.alt)
				]),
		meta({ name: 'twitter:card' }, picture === null ? 'summary' : 'summary_large_image'),
		link('alternate', here(FEED), 'application/atom+xml'),
		link('manifest', here('manifest.webmanifest'))
	].join('');
}

/** A language as Open Graph writes it, `en_GB`; none without a region, which Open Graph does not allow. */
function localeOf(tag: string): string[] {
	const { language, region } = new Intl.Locale(tag);
	return region ? [`${language}_${region}`] : [];
}
