import { embedFor } from './article.ts';
import type { Embed } from './element.ts';

/** The band of the screen in which readers read: what enters it is shown. */
const BAND = '-40% 0px';
/** Milliseconds for which a passage stays in the band before the map goes there: whoever scrolls past wants none of it. */
const REST = 150;
/** Steps of scrolling until a reader who touched the map has gone on reading. A map that grows under the reader's hand makes the page scroll by one. */
const ON = 4;

/**
 * Lets the elements with `data-citemap` open what they name as they scroll into the middle of the screen. The last that entered counts. A map
 * that the reader touched is left alone until the reader scrolls on.
 */
export class Reading {
	#scrolled = 0;
	/** How far the page was scrolled when each embed was touched. */
	readonly #touched = new WeakMap<Embed, number>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #observer = new IntersectionObserver(
		(entries) => {
			const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
			if (entered) this.#enter(entered.target as HTMLElement);
		},
		{ rootMargin: BAND }
	);

	/** Begins, and looks for elements that come later too. */
	follow(): void {
		// An element that is observed already is not observed twice.
		const find = () => document.querySelectorAll('[data-citemap]').forEach((element) => this.#observer.observe(element));
		find();
		new MutationObserver(find).observe(document, { childList: true, subtree: true });
		addEventListener('scroll', () => this.#scrolled++, { capture: true, passive: true });
	}

	/** The reader touched a map. */
	touch(embed: Embed): void {
		clearTimeout(this.#timer);
		this.#touched.set(embed, this.#scrolled);
	}

	#enter(element: HTMLElement): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const found = embedFor(element);
			if (found && this.#scrolled - (this.#touched.get(found.embed) ?? -ON) >= ON) void found.embed.open(found.id);
		}, REST);
	}
}
