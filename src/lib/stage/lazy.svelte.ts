/** A part that is loaded when there is time. Where loading fails, the page works without the part, and can try again. */
export class Lazy<T> {
	readonly #load: () => Promise<T>;
	/** The part, once loaded. */
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
