import type { Square } from '../geometry/mercator.ts';
import type { Renders } from '../session/session.svelte.ts';

/** Which of the two renderers draws, and the square that the WebGL map shows while moving. */
export class Rendering {
	state = $state<Renders>('waiting');
	moving = $state.raw<Square | null>(null);
	readonly live = $derived(this.state === 'live');
	/** Whether the WebGL map has its place in the document. */
	readonly wanted = $derived(this.state === 'starting' || this.state === 'live');
	/** Whether another try could bring the WebGL map. */
	readonly lost = $derived(this.state === 'network' || this.state === 'context-lost');

	/** Ends the WebGL map: it failed, or gives way to the drawn one. */
	end(state: Exclude<Renders, 'starting' | 'live'>): void {
		this.state = state;
		this.moving = null;
	}
}
