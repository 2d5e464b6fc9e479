import type { Square } from '../geometry/mercator.ts';

/**
 * waiting: WebGL is not asked for yet; starting: WebGL is being loaded; live: WebGL draws; the other states say why WebGL does not draw.
 */
type State = 'waiting' | 'starting' | 'live' | 'no-webgl' | 'network' | 'context-lost';

/** Which of the two renderers draws, and the square that the WebGL map shows while moving. */
export class Rendering {
	state = $state<State>('waiting');
	moving = $state.raw<Square | null>(null);
	readonly live = $derived(this.state === 'live');
	/** Whether the WebGL map has its place in the document. */
	readonly wanted = $derived(this.state === 'starting' || this.state === 'live');
	/** Whether another try could bring the WebGL map. */
	readonly lost = $derived(this.state === 'network' || this.state === 'context-lost');

	fail(reason: 'no-webgl' | 'network' | 'context-lost'): void {
		this.state = reason;
		this.moving = null;
	}
}
