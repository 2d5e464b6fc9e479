import { resolve } from '$app/paths';
import { KINDS } from '$lib/corpus/kinds.ts';

/**
 * The page of an item, or of the whole story. The path ends in a slash, as pages are served: without the
 * slash a host sends each click on to another address.
 */
export function itemPath(found: { type: string; item: { id: string } } | undefined): string {
	const kind = KINDS.find((kind) => kind === found?.type);
	return found && kind ? `${resolve('/(map)/[kind=kind]/[...id]', { kind, id: found.item.id })}/` : resolve('/(map)');
}

/** The id of the item whose page a link leads to; null for the whole story, undefined for anything else. In a browser only. */
export function itemOfLink(link: Element): string | null | undefined {
	const href = link.getAttribute('href');
	if (href === null) return undefined;
	const { origin, pathname, hash } = new URL(href, document.baseURI);
	const home = new URL(resolve('/(map)'), document.baseURI);
	const root = home.pathname.endsWith('/') ? home.pathname : `${home.pathname}/`;
	if (origin !== home.origin || !`${pathname}/`.startsWith(root) || hash !== '') return undefined;
	const [kind, ...id] = pathname.slice(root.length).split('/').filter(Boolean);
	if (kind === undefined) return null;
	return KINDS.some((each) => each === kind) && id.length > 0 ? id.join('/') : undefined;
}
