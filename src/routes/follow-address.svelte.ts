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
			// eslint-disable-next-line svelte/prefer-svelte-reactivity -- an address that is read once and thrown away
			const { pathname } = new URL(resolve('/(map)'), page.url);
			const root = pathname.endsWith('/') ? pathname : `${pathname}/`;
			link.href = (__SITE__ ?? root) + page.url.pathname.slice(root.length);
		});
	});
}
