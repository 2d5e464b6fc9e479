/**
 * Reports a long command in one line a step: what was done and how long the step took; on a terminal also what is being done now. The
 * output of a step's programs is shown only where the step fails.
 */

/** @typedef {{ code: number, output: string, note?: string }} Outcome `note` says what came of a step that went well */

/** Milliseconds between two drawings of the terminal's last line: often enough to count seconds. */
const REDRAW = 500;

export class Steps {
	/** @type {Map<string, { start: number, progress: () => string }>} */
	#running = new Map();
	/** @type {NodeJS.Timeout | undefined} */
	#timer;
	#out;

	/** @param {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} out */
	constructor(out = process.stdout) {
		this.#out = out;
	}

	/**
	 * Runs a step, and reports the step at its end. Steps may run side by side.
	 * @template {Outcome} T
	 * @param {string} name
	 * @param {() => Promise<T>} work
	 * @param {() => string} progress how far the work is, in a few words
	 * @returns {Promise<T>}
	 */
	async run(name, work, progress = () => '') {
		const start = performance.now();
		this.#running.set(name, { start, progress });
		this.#timer ??= setInterval(() => this.#drawLine(), REDRAW).unref();
		this.#drawLine();
		const outcome = await work();
		this.#running.delete(name);
		const { code, output, note } = outcome;
		const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
		if (code === 0) this.say(`${name}: ${note ?? 'done'}, ${seconds}`);
		else this.say(`${output.trim()}\n${name}: FAILED with exit code ${code}, ${seconds}`);
		if (this.#running.size === 0) {
			clearInterval(this.#timer);
			this.#timer = undefined;
		}
		return outcome;
	}

	/** @param {string} text */
	say(text) {
		this.#out.write(`${this.#out.isTTY ? ERASE : ''}${text}\n`);
		this.#drawLine();
	}

	/** Writes what is being done into the last line of a terminal, which the next output replaces. */
	#drawLine() {
		if (!this.#out.isTTY || this.#running.size === 0) return;
		const now = performance.now();
		const parts = [...this.#running].map(([name, { start, progress }]) =>
			[name, progress(), `${Math.round((now - start) / 1000)} s`].filter(Boolean).join(' ')
		);
		this.#out.write(ERASE + parts.join(' · ').slice(0, (this.#out.columns ?? 80) - 1));
	}
}

/** Moves to the start of the line and clears the line. */
const ERASE = '\r\u001b[K';
