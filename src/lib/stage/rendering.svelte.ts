import type { Square } from '../geometry/mercator.ts';
import type { Renders, Session } from '../session/session.svelte.ts';

/** Which of the two renderers draws, as the session is told, and the square that the WebGL map shows while moving. */
export class Rendering {
	readonly #session: Session;
	moving = $state.raw<Square | null>(null);

	constructor(session: Session) {
		this.#session = session;
	}

	get state(): Renders {
		return this.#session.renders;
	}

	set state(state: Renders) {
		this.#session.renders = state;
	}

	get live(): boolean {
		return this.state === 'live';
	}

	/** Whether the WebGL map has its place in the document. */
	get wanted(): boolean {
		return this.live || this.state === 'starting';
	}

	/** Whether another try could bring the WebGL map. */
	get lost(): boolean {
		return this.state === 'network' || this.state === 'context-lost';
	}

	/** Ends the WebGL map: it failed, or gives way to the drawn one. */
	end(state: Exclude<Renders, 'starting' | 'live'>): void {
		this.state = state;
		this.moving = null;
	}
}
