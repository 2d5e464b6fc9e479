import type { Session } from '../../session/session.svelte.ts';

/**
 * How long a frame is out of sight until its live map rests, how long in sight again until the map comes back (whoever scrolls past wants none), and
 * how long a frame that the host named waits for a word, in milliseconds.
 */
const OUT_OF_SIGHT = 10_000;
const IN_SIGHT = 400;
const LONGEST_WAIT = 2000;

/**
 * Says when an embed's live map rests. A browser keeps some sixteen live maps a page and takes the oldest away, so a frame that nobody sees gives its
 * own back and shows the drawn map of the same square. Where a script of the host says which frames rest, that counts alone.
 */
export class Presence {
	readonly #session: Session;
	#stop = () => {};
	#commanded = false;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Watches whether the frame is seen; at once, or where the host gave the frame a name, unless the host says something soon. */
	follow(named: boolean): () => void {
		const watch = () => {
			if (!this.#commanded) this.#watch();
		};
		const timer = setTimeout(watch, named ? LONGEST_WAIT : 0);
		return () => {
			clearTimeout(timer);
			this.#stop();
		};
	}

	/** Obeys the host; resolves when the live map is gone, or asked for. */
	async command(rest: boolean): Promise<void> {
		this.#commanded = true;
		this.#stop();
		this.#session.resting = rest;
		// The map is taken away in the next task, and its context with it.
		await new Promise((resolve) => setTimeout(resolve));
	}

	#watch(): void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		/** A frame that is in sight from the beginning does not wait. */
		let wait = 0;
		const observer = new IntersectionObserver((entries) => {
			const rest = !entries.at(-1)!.isIntersecting;
			clearTimeout(timer);
			timer = setTimeout(() => (this.#session.resting = rest), rest ? OUT_OF_SIGHT : wait);
			wait = IN_SIGHT;
		});
		observer.observe(document.documentElement);
		this.#stop = () => {
			clearTimeout(timer);
			observer.disconnect();
		};
	}
}
