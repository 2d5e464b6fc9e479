import { resolve } from '$app/paths';
import { page } from '$app/state';

let follows = false;

/**
 * From now on the page's canonical address, which browsers share and not the one in their bar, is that of what is open. In a browser only.
 * An embed has none.
 */
export function followAddress(): void {
	const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	if (follows || !link) return;
	follows = true;
	$effect.root(() => {
		$effect(() => {
			// The page's own address is no address yet where a page begins with something open; the browser's is there by then.
			void page.url;
			// eslint-disable-next-line svelte/prefer-svelte-reactivity -- an address that is read once and thrown away
			const { pathname } = new URL(resolve('/(map)'), location.href);
			const root = pathname.endsWith('/') ? pathname : `${pathname}/`;
			link.href = (__SITE__ ?? root) + location.pathname.slice(root.length);
		});
	});
}
