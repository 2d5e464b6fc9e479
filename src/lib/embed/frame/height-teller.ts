import { LEAST_HEIGHT, MOST_HEIGHT } from '../contract/messages.ts';
import type { Clock } from './pace.ts';

/** Milliseconds between two messages: ten a second at most. */
const BETWEEN = 100;
/** A wish that comes so soon after the frame has got another height may come of that height. */
const ECHO = 500;
/** The most echoes in a row that are told: a layout may take two steps to settle, and a loop never ends. */
const MOST_ECHOES = 2;

/**
 * Tells the height that a frame needs: whole pixels, only when changed, ten times a second at most. What follows from the frame's own height is
 * told twice at most, so that a layout that grows with its frame cannot grow for ever.
 */
export class HeightTeller {
	readonly #tell: (px: number) => void;
	readonly #clock: Clock;
	#told = 0;
	#wish = 0;
	#at = -Infinity;
	#waits = false;
	#resized = -Infinity;
	#echoes = 0;

	constructor(tell: (px: number) => void, clock: Clock) {
		this.#tell = tell;
		this.#clock = clock;
	}

	/** The frame has got another height. */
	resized(): void {
		this.#resized = this.#clock.now();
	}

	/** The content needs a height in CSS pixels, which need not be whole. What no layout can ask for is not told. */
	wish(height: number): void {
		if (!Number.isFinite(height) || height <= 0) return;
		this.#wish = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height - 0.01)));
		if (this.#waits) return;
		const rest = this.#at + BETWEEN - this.#clock.now();
		if (rest <= 0) return this.#send();
		this.#waits = true;
		this.#clock.wait(() => {
			this.#waits = false;
			this.#send();
		}, rest);
	}

	#send(): void {
		const now = this.#clock.now();
		if (this.#wish === this.#told) return;
		this.#echoes = now - this.#resized < ECHO ? this.#echoes + 1 : 0;
		if (this.#echoes > MOST_ECHOES) return;
		[this.#told, this.#at] = [this.#wish, now];
		this.#tell(this.#wish);
	}
}
