import type { Moment } from './moments.ts';

export const SPEEDS = { slow: 2, normal: 1, fast: 0.5 } as const;
export type Speed = keyof typeof SPEEDS;

/** In milliseconds at normal speed, how long a moment stays. */
const STAY = 2000;

/** Plays the story: the end of the range goes from moment to moment. Nothing plays by itself, nor where nobody sees it. */
export class Player {
	playing = $state(false);
	speed = $state<Speed>('normal');
	/** The moment that the range ends with, once the reader plays or steps; null before, and when the range was changed otherwise. */
	moment = $state.raw<Moment | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #story: { readonly moments: readonly Moment[]; show: (moment: Moment | null) => void };

	/** @param story the moments of the range, in order; `show` ends the range with one of them, or as it ended before for null */
	constructor(story: { readonly moments: readonly Moment[]; show: (moment: Moment | null) => void }) {
		this.#story = story;
	}

	/** Goes on from the moment shown, or begins. */
	play(): void {
		this.playing = true;
		this.#go();
	}

	pause(): void {
		this.playing = false;
		clearTimeout(this.#timer);
	}

	/** Ends playing, with no moment shown. */
	stop(): void {
		this.pause();
		this.moment = null;
	}

	/** One moment on or, with -1, back. */
	step(by: 1 | -1): void {
		this.pause();
		this.#show(this.#beside(by) ?? this.moment);
	}

	/** Whether there is a moment in a direction. */
	canStep(by: 1 | -1): boolean {
		return this.#beside(by) !== undefined;
	}

	#go(): void {
		const next = this.#beside(1);
		if (!next) {
			this.stop();
			this.#story.show(null);
			return;
		}
		this.#show(next);
		this.#timer = setTimeout(() => this.#go(), STAY * SPEEDS[this.speed]);
	}

	#show(moment: Moment | null): void {
		if (!moment) return;
		this.moment = moment;
		this.#story.show(moment);
	}

	#beside(by: 1 | -1): Moment | undefined {
		const { moments } = this.#story;
		const { moment } = this;
		if (moment === null) return by === 1 ? moments[0] : undefined;
		return by === 1 ? moments.find(({ day }) => day > moment.day) : moments.findLast(({ day }) => day < moment.day);
	}
}
