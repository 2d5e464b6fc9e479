import { sealed } from '../contract/envelope.ts';
import { readTold } from '../contract/read-told.ts';
import type { Command, Told } from '../contract/messages.ts';

/** How long an embed may take to be alive once its page is there, and a command to be done, in milliseconds. */
export const PATIENCE = 10_000;

type Done = (ok: boolean) => void;

/** The host's end of the line to one embed: commands go out with growing numbers, and wait until the embed is alive. */
export class Line {
	/** The embed's name in messages. */
	readonly eid = crypto.getRandomValues(new Uint32Array(2)).join('');
	readonly #window: () => Window | undefined | null;
	#seq = 0;
	#obeys = false;
	#waiting: [Command, Done][] = [];
	readonly #asked = new Map<number, Done>();

	/** @param window of the embed; null or undefined where the embed is not in the document */
	constructor(window: () => Window | undefined | null) {
		this.#window = window;
	}

	/** Sends a command once the embed is alive. Resolves with whether the embed did it; with false where that is not known in time. */
	send(command: Command): Promise<boolean> {
		return new Promise((done) => {
			setTimeout(done, PATIENCE, false);
			this.#waiting.push([command, done]);
			this.#flush();
		});
	}

	/**
	 * What a message tells, or null where the message does not come from this embed's window or is not as the contract says.
	 *
	 * @param home the origin that the embed comes from
	 */
	receive({ source, origin, data }: MessageEvent, home: string): Told | null {
		// Every sandboxed frame has the origin `null`, so the origin alone says nothing: the window does.
		if (!source || source !== this.#window() || (origin !== 'null' && origin !== home)) return null;
		const told = readTold(data, this.eid);
		if (told?.type === 'ready') {
			this.#obeys = told.caps.length > 0;
			this.#flush();
		}
		if (told?.type === 'ack') this.#asked.get(told.re)?.(told.ok);
		return told;
	}

	/** The embed is gone, or not alive yet. */
	close(): void {
		this.#obeys = false;
	}

	#flush(): void {
		if (!this.#obeys) return;
		for (const [command, done] of this.#waiting.splice(0)) {
			this.#asked.set(++this.#seq, done);
			// A sandboxed embed has no origin to send to. What is sent is no secret: what to show.
			this.#window()!.postMessage(sealed({ seq: this.#seq, ...command }, this.eid), '*');
		}
	}
}
