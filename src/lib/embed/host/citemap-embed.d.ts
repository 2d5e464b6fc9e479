/** Types of the element `<citemap-embed>`, contract version 1. `docs/embed.md` tells what each part does. */

/** Parameters of an embed's address, as in its `src`; null takes a parameter out. */
export type CitemapState = {
	[
		Name in
			| 'item'
			| 'q'
			| 'from'
			| 'to'
			| 'kind'
			| 'tone'
			| 'status'
			| 'basis'
			| 'speaker'
			| 'actor'
			| 'place'
			| 'article'
			| 'stance'
			| 'contested'
			| 'bbox'
			| 'view'
			| 'theme'
			| 'motion'
			| 'static'
			| 'chrome'
			| 'background'
			| 'sort'
	]?: string | null;
};

/** What each event of the element says, in `event.detail`. */
export interface CitemapDetails {
	/** The map is alive. `caps` are the commands that it obeys, `corpus` is the SHA-256 of the story's data. */
	ready: { caps: readonly string[]; corpus: string; mode: 'webgl' | 'static' | 'list' };
	/** What is open now, with the excerpts that it rests on; `id` is null where the whole story is shown. */
	open: { kind: string | null; id: string | null; excerptIds: readonly string[] };
	/** The query of an address that shows the same, `''` or `?…`. */
	state: { query: string };
	/** The height that the frame has got, in CSS pixels. */
	height: { px: number };
	/** The drawn map stands in for the live one, or the live map is back. */
	degraded: { reason: 'no-webgl' | 'network' | 'context-lost'; recovered: boolean };
}

type EventOf<Name extends keyof CitemapDetails> = CustomEvent<CitemapDetails[Name]>;

export interface CitemapEmbedElement extends HTMLElement {
	/**
	 * Opens an item of the story by its id, or closes what is open. Resolves with whether that is shown: false where the map cannot be reached
	 * or another wish came meanwhile.
	 */
	open(id: string | null): Promise<boolean>;
	/** Shows an item on the map without opening it; null ends that. */
	focusItem(id: string | null): Promise<boolean>;
	/** Changes parameters; all others stay as they are. */
	set(state: CitemapState): Promise<boolean>;
	/** Opens the points of the story one after the other. Give readers a button that pauses. */
	play(): Promise<boolean>;
	pause(): Promise<boolean>;
	addEventListener<Name extends keyof CitemapDetails>(
		type: Name,
		listener: (this: CitemapEmbedElement, event: EventOf<Name>) => void,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
	interface HTMLElementTagNameMap {
		'citemap-embed': CitemapEmbedElement;
	}
}
