/** How long the outcome is told, in milliseconds. */
const TOLD = 4000;

/** Copies texts, and tells for a while what came of that. In a browser only. */
export class Copying {
	#state = $state<'idle' | 'copied' | 'refused'>('idle');
	#told: ReturnType<typeof setTimeout> | undefined;

	get state(): 'idle' | 'copied' | 'refused' {
		return this.#state;
	}

	/** Whether the text was copied: browsers refuse within a sandbox and without permission. */
	async copy(text: string): Promise<boolean> {
		clearTimeout(this.#told);
		try {
			await navigator.clipboard.writeText(text);
			this.#state = 'copied';
		} catch {
			this.#state = 'refused';
		}
		this.#told = setTimeout(() => (this.#state = 'idle'), TOLD);
		return this.#state === 'copied';
	}
}
