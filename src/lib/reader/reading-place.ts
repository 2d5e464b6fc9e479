import type { ReadingPlace } from '../session/session.svelte.ts';

/** How far the text was scrolled, which folds were open (by the mark or the period that each belongs to), and what had focus. */
export type Place = { scrolled: number; unfolded: string[]; focused: { item: string; part: Part } | null };
/** Where a link stands: on the map, on the line of time, or in the text. */
type Part = string | undefined;

/** The parts of the document in which a reader has a place. */
export type Parts = {
	/** The whole dashboard. */
	root: HTMLElement;
	/** The panel with the text, in which the map stands too. */
	reader: HTMLElement;
	/** The id of the item that a link leads to; null for the whole story, undefined for elsewhere. */
	itemOf: (link: Element) => string | null | undefined;
};

const TITLE = '[data-panel-title]';
const partOf = (element: Element | null): Part => element?.closest('.stage, .strip')?.classList[0];

/** Keeps a reader's place in the list while something is open, and finds the place again. */
export class PlaceInText implements ReadingPlace {
	readonly #parts: Parts;
	#left: Place | null = null;
	#opener: Element | null = null;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	leave(from: Element | null): void {
		this.#opener = from;
		this.#left = this.capture(from);
	}

	arrive(focus: 'title' | 'opener' | 'none', was: string | null): void {
		if (focus === 'title') this.#showTitle();
		if (focus !== 'opener') return;
		const [left, opener] = [this.#left, this.#opener];
		[this.#left, this.#opener] = [null, null];
		if (left) this.restore({ ...left, focused: null });
		const back = opener?.isConnected ? opener : this.#find(left?.focused ?? (was === null ? null : { item: was, part: 'stage' }));
		(back as HTMLElement | null)?.focus({ preventScroll: true });
	}

	/** The reader's place now, as plain data, which outlives the page. */
	capture(focused: Element | null = document.activeElement): Place {
		const link = focused?.closest('a[href]');
		const item = link && this.#parts.itemOf(link);
		return {
			scrolled: this.#scroller().scrollTop,
			unfolded: this.#folds().flatMap(([key, fold]) => (fold.open ? [key] : [])),
			focused: item ? { item, part: partOf(focused) } : null
		};
	}

	/** Brings the text back to a place. */
	restore({ scrolled, unfolded, focused }: Place): void {
		for (const [key, fold] of this.#folds()) fold.open = unfolded.includes(key);
		this.#scroller().scrollTo({ top: scrolled });
		(this.#find(focused) as HTMLElement | null)?.focus({ preventScroll: true });
	}

	/** The folds of the list: those of the marks by the marks' ids, those of the periods by their own ids. */
	#folds(): [key: string, fold: HTMLDetailsElement][] {
		return [...this.#parts.reader.querySelectorAll<HTMLDetailsElement>('li > details, details[id]')].flatMap((fold) => {
			if (fold.id !== '') return [[`#${fold.id}`, fold]];
			const link = fold.parentElement?.querySelector('a[href]');
			const id = link && this.#parts.itemOf(link);
			return id ? [[id, fold]] : [];
		});
	}

	/** The link that had focus. The link may have been drawn anew, and a mark has a link on the map, on the line of time and in the list. */
	#find(focused: Place['focused']): Element | null {
		if (!focused) return null;
		const links = [...this.#parts.root.querySelectorAll('a[href]:not([aria-hidden])')].filter(
			(link) => this.#parts.itemOf(link) === focused.item
		);
		return links.find((link) => partOf(link) === focused.part) ?? links[0] ?? null;
	}

	/** The element that scrolls the text: the panel where the panel stands beside the map, else the page. */
	#scroller(): Element {
		return getComputedStyle(this.#parts.reader).overflowY === 'auto' ? this.#parts.reader : document.documentElement;
	}

	/** Gives focus to the title of what is shown, and leaves the text where it is. */
	focusTitle(): void {
		this.#parts.reader.querySelector<HTMLElement>(TITLE)?.focus({ preventScroll: true });
	}

	/** Brings the open item's title into view, with the map above it where there is room for both. */
	#showTitle(): void {
		const { reader } = this.#parts;
		const scroller = this.#scroller();
		scroller.scrollTo({ top: scroller === reader ? 0 : Math.max(0, reader.offsetTop - 0.58 * window.innerHeight) });
		this.focusTitle();
	}
}
