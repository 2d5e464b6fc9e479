import type { Session } from '../../session/session.svelte.ts';
import { open } from '../../view/moves.ts';

/** How long a point of the story stays, in milliseconds: as long as a quotation takes to read. */
const STAY = 6000;

/**
 * Opens one point of the story after the other, from the open one on, and stops after the last. Whatever the reader does ends the walk, and so does
 * a frame that nobody sees.
 */
export class Walk {
	readonly #session: Session;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(session: Session) {
		this.#session = session;
	}

	play(): void {
		this.pause();
		this.#step();
	}

	pause(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#step(): void {
		const { corpus, view } = this.#session;
		const points = corpus.points;
		const next = points[points.findIndex(({ id }) => id === view.open) + 1];
		if (!next || document.hidden) return this.pause();
		this.#timer = setTimeout(() => this.#step(), STAY);
		void this.#session.take(open(view, next.id, false).view);
	}
}
