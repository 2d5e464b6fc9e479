/**
 * Long commands in one line a step: what was done and how long it took; on a terminal also what is being done now. What the step's
 * programs print is shown only where the step fails.
 */

/** @typedef {{ code: number, output: string, note?: string }} Outcome `note` says what came of a step that went well */

/** Often enough to count seconds. */
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
	 * Steps may run side by side: each is told of when it has ended.
	 * @template {Outcome} T
	 * @param {string} name
	 * @param {() => Promise<T>} work
	 * @param {() => string} progress how far it is, in a few words
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

	/** The last line of a terminal, which the next one written takes the place of. */
	#drawLine() {
		if (!this.#out.isTTY || this.#running.size === 0) return;
		const now = performance.now();
		const parts = [...this.#running].map(([name, { start, progress }]) =>
			[name, progress(), `${Math.round((now - start) / 1000)} s`].filter(Boolean).join(' ')
		);
		this.#out.write(ERASE + parts.join(' · ').slice(0, (this.#out.columns ?? 80) - 1));
	}
}

/** To the start of the line, and nothing left on it. */
const ERASE = '\r\u001b[K';
