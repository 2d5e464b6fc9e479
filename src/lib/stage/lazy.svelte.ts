/** A part that is loaded when there is time for it. Where it cannot be loaded the page works without it, and can try again. */
export class Lazy<T> {
	readonly #load: () => Promise<T>;
	/** The part, once it is there. */
	part = $state.raw<T | null>(null);
	failed = $state(false);

	constructor(load: () => Promise<T>) {
		this.#load = load;
	}

	/** Loads the part; never rejects. */
	async want(): Promise<void> {
		if (this.part) return;
		try {
			this.part = await this.#load();
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}
