import { nearQuestion, resultsOf, type ResultGroup } from '../query/search/results.ts';
import type { PartProps } from '../session/parts.ts';
import type { Session } from '../session/session.svelte.ts';
import { sectionsOf, type ResultLine } from './result-lines.ts';

/** Entries of the search index that are read between two moments of the reader's: some five milliseconds each. */
const SLICE = 400;

type Given = Pick<PartProps, 'session' | 'corpus'>;

/** The state of the search field and its list, a combobox with a list that completes the words (WAI-ARIA Authoring Practices). */
export class SearchBox {
	readonly #props: () => Given;
	/** Whether the reader wants the list. */
	#wanted = $state(false);
	#whole = $state<ResultGroup | null>(null);
	/** The key of the active line. */
	#active = $state<string | null>(null);

	constructor(props: () => Given) {
		this.#props = props;
	}

	readonly #session: Session = $derived.by(() => this.#props().session);
	readonly #full = $derived.by(() => this.#session.full);
	readonly open = $derived.by(() => this.#wanted && (this.#full?.words.length ?? 0) > 0);
	readonly sections = $derived.by(() => {
		const { detail } = this.#session;
		if (!this.open || !detail || !this.#full) return [];
		return sectionsOf(this.#props().corpus, resultsOf(detail.index, this.#full), this.#full.words, this.#whole);
	});
	readonly #lines = $derived.by(() => this.sections.flatMap(({ lines }) => lines));
	readonly count = $derived.by(() => this.#lines.length);
	readonly active = $derived.by(() => this.#lines.find(({ key }) => key === this.#active) ?? null);
	/** The question as the story spells it, where the story lacks one of its words. */
	readonly near = $derived.by(() => {
		const { detail } = this.#session;
		const { text } = this.#session.view.query;
		return this.open && detail ? nearQuestion(detail.index, text) : null;
	});

	/** Reads the index in slices, so that the first letter waits for nothing. */
	warm(): void {
		const index = this.#session.detail?.index.search;
		if (index && !index.read(SLICE)) setTimeout(() => this.warm());
	}

	type(text: string): void {
		this.#wanted = true;
		this.#whole = this.#active = null;
		this.#session.draft({ text });
	}

	close(): void {
		this.#wanted = false;
		this.#whole = this.#active = null;
	}

	point({ key }: ResultLine): void {
		this.#active = key;
	}

	/** Opens what a line leads to; the last line of a group shows all of the group. */
	choose({ id, group }: ResultLine): void {
		this.#active = null;
		if (id === null) {
			this.#whole = group;
			return;
		}
		this.close();
		void this.#session.open(id);
	}

	press(event: KeyboardEvent): void {
		const { key, altKey, ctrlKey, metaKey, isComposing } = event;
		if (altKey || ctrlKey || metaKey || isComposing) return;
		if (key === 'ArrowDown' || key === 'ArrowUp') this.#step(key === 'ArrowDown' ? 1 : -1);
		else if (key === 'Enter' && this.active) this.choose(this.active);
		else if (key === 'Enter' && this.open) this.close();
		else if (key === 'Escape' && this.open) this.close();
		else if (key === 'Escape' && this.#session.view.query.text !== '') this.#session.draft({ text: '' });
		else return;
		event.preventDefault();
	}

	#step(by: 1 | -1): void {
		if (!this.open) {
			this.#wanted = true;
			return;
		}
		const lines = this.#lines;
		// Beyond the last line, and before the first, the field itself is active.
		const at = lines.findIndex(({ key }) => key === this.#active) + by;
		const last = lines.length - 1;
		this.#active = lines[at === -2 ? last : at]?.key ?? null;
	}
}
