import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { onMount } from 'svelte';
import story from 'virtual:geodata';
import type { Brief } from '$lib/corpus/brief.ts';
import { findItem } from '$lib/corpus/queries.ts';
import { Session } from '$lib/session/session.svelte.ts';
import { formatView, parseView } from '$lib/view/url.ts';
import { FIRST_VIEW, type View } from '$lib/view/view.ts';
import { itemPath } from '../item-path.ts';
import { formatChoices, parseChoices, type Choices } from './choices.ts';

/**
 * The session of the page on which an embed is made: its view is what the embed shows, and stands in the address of this page beside the
 * other choices. To be called while a component is made.
 */
export function publishSession() {
	/** A prerendered page has no query. */
	let alive = $state(false);
	onMount(() => {
		alive = true;
		void session.prepare();
	});

	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once and thrown away
	const parameters = $derived(browser && alive ? page.url.searchParams : new URLSearchParams());
	const asked = $derived(parseView(parameters));
	const view = $derived.by((): View => (asked.open ? { ...asked, open: session.detail?.currentId(asked.open) ?? asked.open } : asked));
	const choices = $derived(parseChoices(parameters));

	/** Puts a view and choices into the address. */
	function write(view: View, choices: Choices, replace: boolean): Promise<void> {
		const query = [formatView(view).slice(1), formatChoices(choices)].filter(Boolean).join('&');
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- resolved here; the rule does not see through the query
		return goto(`${resolve('/publish')}/${query && `?${query}`}`, { replaceState: replace, keepFocus: true, noScroll: true });
	}

	const session: Session = new Session({
		story,
		get view() {
			return view;
		},
		detail: null,
		printer: null,
		async loadDetail() {
			if (import.meta.env.SSR) throw new Error('only a browser chooses anything');
			return (await import('../load-detail.ts')).loadDetail();
		},
		linkTo: (next, corpus) => absolute(pathIn(corpus, next.open)) + formatView(next, ['open']),
		show: (next, history) => write(next, choices, history === 'replace')
	});
	return {
		session,
		get alive() {
			return alive;
		},
		get choices() {
			return choices;
		},
		/** Changes choices other than the view; Back does not undo them. */
		choose: (change: Partial<Choices>) => write(view, { ...choices, ...change }, true),
		/** Absolute address of an item's page, or of the whole story for null. */
		addressOf: (id: string | null) => absolute(pathIn(session.corpus, id)),
		/** Shows another view in the embed, such as nothing at all of what was chosen. */
		startAgain: () => write(FIRST_VIEW, choices, false)
	};
}

const pathIn = (corpus: Brief, id: string | null) => itemPath(id === null ? undefined : findItem(corpus, id));
const absolute = (path: string) => new URL(path, page.url).href;
