import { sealed } from '../contract/envelope.ts';
import type { Told } from '../contract/messages.ts';
import type { FrameParameters } from './frame-parameters.ts';

/** Sends messages to the page round an embed. What is sent holds nothing that is not public: without a known origin anybody may read it. */
export class Outbox {
	readonly #frame: FrameParameters;

	constructor(frame: FrameParameters) {
		this.#frame = frame;
	}

	tell(message: Told): void {
		const { eid, origin, secret } = this.#frame;
		this.#post(sealed(message, eid), origin ?? '*');
		if (message.type !== 'height') return;
		// AMP pages and WordPress ask for heights in words of their own.
		this.#post({ sentinel: 'amp', type: 'embed-size', height: message.px }, '*');
		if (secret !== null) this.#post({ message: 'height', value: message.px, secret }, '*');
	}

	#post(message: object, to: string): void {
		window.parent.postMessage(message, to);
	}
}
