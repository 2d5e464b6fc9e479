import { untrack } from 'svelte';
import { excerptsOf } from '../../corpus/excerpts/excerpts-of.ts';
import type { Renders, Session } from '../../session/session.svelte.ts';
import { formatView } from '../../view/url.ts';
import { COMMANDS, REASONS, type Told } from '../contract/messages.ts';

/** The most excerpts that are told of one item: of an actor that says thousands the first are enough. */
const MOST_EXCERPTS = 200;

type Tell = (message: Told) => void;

/** Tells that the embed is alive. */
export function tellReady(session: Session, corpus: string, obeys: boolean, tell: Tell): void {
	const { panes, display } = session.view;
	const mode = panes === 'list' ? 'list' : display.renderer === 'drawn' ? 'static' : 'webgl';
	tell({ type: 'ready', caps: obeys ? COMMANDS : [], corpus, mode });
}

/** Tells what is shown whenever that changes; returns a function that ends this. */
export function tellSession(session: Session, tell: Tell): () => void {
	return $effect.root(() => {
		const query = $derived(formatView(session.view));
		$effect(() => tell({ type: 'state', query }));
		tellOpen(session, tell);
		tellRenderer(session, tell);
	});
}

function tellOpen(session: Session, tell: Tell): void {
	let told: string | null = null;
	$effect(() => {
		const { detail, item, view } = session;
		// What rests on what is known once the detail is loaded.
		if (view.open !== null && !detail) return;
		const id = item?.item.id ?? null;
		if (id === told) return;
		told = id;
		const excerpts = item && detail ? excerptsOf(detail.corpus, item) : [];
		tell({ type: 'open', kind: item?.type ?? null, id, excerptIds: excerpts.slice(0, MOST_EXCERPTS).map((excerpt) => excerpt.id) });
	});
}

function tellRenderer(session: Session, tell: Tell): void {
	let failed: (typeof REASONS)[number] | null = null;
	$effect(() => {
		const { renders } = session;
		untrack(() => {
			const reason = reasonOf(renders);
			if (reason) tell({ type: 'degraded', reason: (failed = reason), recovered: false });
			else if (renders === 'live' && failed) {
				tell({ type: 'degraded', reason: failed, recovered: true });
				failed = null;
			}
		});
	});
}

const reasonOf = (renders: Renders) => REASONS.find((reason) => reason === renders);
