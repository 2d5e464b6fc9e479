import type { Square } from '../geometry/mercator.ts';

/** waiting: not asked for yet; live: WebGL draws; the others: why it does not. */
type State = 'waiting' | 'starting' | 'live' | 'no-webgl' | 'network' | 'context-lost';

/** Which of the two renderers draws, and where the WebGL map is while it moves. */
export class Rendering {
	state = $state<State>('waiting');
	moving = $state.raw<Square | null>(null);
	readonly live = $derived(this.state === 'live');
	/** Whether the WebGL map has its place in the document. */
	readonly wanted = $derived(this.state === 'starting' || this.state === 'live');
	/** Whether it could be there after another try. */
	readonly lost = $derived(this.state === 'network' || this.state === 'context-lost');

	fail(reason: 'no-webgl' | 'network' | 'context-lost'): void {
		this.state = reason;
		this.moving = null;
	}
}
