import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { asset } from '$app/paths';
import { page } from '$app/state';
import { onMount } from 'svelte';
import story from 'virtual:geodata';
import type { Brief } from '$lib/corpus/brief.ts';
import { findItem } from '$lib/corpus/queries.ts';
import type { Addresses } from '$lib/reader/reading.ts';
import { Session } from '$lib/session/session.svelte.ts';
import { formatView, parseView } from '$lib/view/url.ts';
import { FIRST_VIEW, type View } from '$lib/view/view.ts';
import { itemOfLink, itemPath } from './item-path.ts';
import { textPages } from './text-pages.ts';

type DetailLoader = Pick<typeof import('./load-detail.ts'), 'loadDetail'>;

/**
 * The session of a page, with the session's view in the page's address: the open item stands in the path, or in an embed in the query.
 * Nothing that a reader does in an embed leaves a trace in the history of the page round the embed. To be called while a component is made.
 *
 * @param embedded in an embed, what of the address that is left stays in the query of a view
 * @param load loads what loads the detail, null while the page is made: nothing is opened then, and the page goes without the styles of what
 * the page does not show. Each page names by itself what is loaded, the parts that it is sent with first: SvelteKit looks for the styles of
 * what is drawn on the server one import deep, and once.
 */
export function storySession({
	embedded,
	load
}: {
	embedded: false | ((query: string, left: URL) => string);
	load: (() => Promise<DetailLoader>) | null;
}) {
	/** A prerendered page has no query; the query of the reader's address is read once the page is alive. */
	let alive = $state(false);
	onMount(() => (alive = true));

	const view = $derived.by((): View => {
		const asked = browser && alive ? parseView(page.url.searchParams) : FIRST_VIEW;
		const open = page.params.id?.replace(/\/$/, '') ?? asked.open;
		// A link may name what it opens by an old id, which only the detail knows.
		return { ...asked, open: open && (session.detail?.currentId(open) ?? open) };
	});
	/** Without scripts, and in a new tab, a link leads to the item's own page. Relative addresses change when the page changes. */
	const hrefOf = $derived((id: string | null) => (void alive, pathIn(session.printer?.corpus ?? session.corpus, id)));
	const pages = $derived((void alive, textPages()));

	const session: Session = new Session({
		story,
		get view() {
			return view;
		},
		get detail() {
			return page.data.detail ?? null;
		},
		get printer() {
			return page.data.printer ?? null;
		},
		async loadDetail() {
			if (!load) throw new Error('only a browser opens anything');
			return (await load()).loadDetail();
		},
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- an address that is read once and thrown away
		linkTo: (next, corpus) => new URL(pathIn(corpus, next.open) + formatView(next, ['open']), page.url).href,
		show(next, history, corpus) {
			const address = embedded
				? page.url.pathname + embedded(formatView(next), page.url)
				: pathIn(corpus, next.open) + formatView(next, ['open']);
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- resolved here; the rule does not see through the query
			return goto(address, { replaceState: !!embedded || history === 'replace', keepFocus: true, noScroll: true });
		}
	});
	const addresses: Addresses = {
		hrefOf: (id) => hrefOf(id),
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- an address that is read once and thrown away
		permalink: (id) => new URL(hrefOf(id), page.url).href,
		get pages() {
			return pages;
		}
	};
	return { session, addresses, itemOf: itemOfLink, basemapUrl: asset('/basemap/world.json') };
}

const pathIn = (corpus: Brief, id: string | null) => itemPath(id === null ? undefined : findItem(corpus, id));
