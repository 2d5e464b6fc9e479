/** How many changes of the view may come at once; how long one takes to be allowed again, in milliseconds. */
const AT_ONCE = 20;
const AGAIN = 400;

export type Clock = { now: () => number; wait: (call: () => void, milliseconds: number) => unknown };

/**
 * Lets changes of the view through at a pace that every browser bears: Safari refuses more than a hundred changes of the address in half a
 * minute. A change that comes too early waits, and gives way to the next: what is asked for last is shown in the end.
 */
export class Pace {
	readonly #clock: Clock;
	#left = AT_ONCE;
	#since: number;
	#waiting: { run: () => void; replaced: () => void } | null = null;

	constructor(clock: Clock) {
		this.#clock = clock;
		this.#since = clock.now();
	}

	/** Runs a change now or later; calls `replaced` instead where another change came while this one waited. */
	take(run: () => void, replaced: () => void): void {
		this.#refill();
		if (this.#left > 0) {
			this.#left--;
			run();
			return;
		}
		if (this.#waiting) this.#waiting.replaced();
		else this.#clock.wait(() => this.#runWaiting(), AGAIN);
		this.#waiting = { run, replaced };
	}

	#runWaiting(): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting) this.take(waiting.run, waiting.replaced);
	}

	#refill(): void {
		const now = this.#clock.now();
		const more = Math.floor((now - this.#since) / AGAIN);
		if (more <= 0) return;
		this.#left = Math.min(AT_ONCE, this.#left + more);
		this.#since += more * AGAIN;
	}
}
