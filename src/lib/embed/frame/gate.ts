import type { FromHost } from '../contract/messages.ts';
import { readCommand } from '../contract/read-command.ts';

/** The most messages of the host that are looked at within a second. */
const MOST_MESSAGES = 60;

export type GateOptions = {
	eid: string;
	/** The origin whose commands count, or null. */
	origin: string | null;
	/** The window whose commands count. */
	host: unknown;
	/** The names of the view's parameters. */
	parameters: ReadonlySet<string>;
	/** Milliseconds, as of a clock that never goes back. */
	now: () => number;
};

/** The parts of a message that say who sent it, and its content, which browsers unpack when it is first asked for. */
export type Letter = { readonly source: unknown; readonly origin: string; readonly data: unknown };

/**
 * What may come in: commands of the page round the embed, by window and by origin, in the shape of the contract, each with a number above the
 * last. All else is refused without a word. A message of anybody else is never unpacked, however large it is.
 */
export class Gate {
	readonly #options: GateOptions;
	#last = 0;
	#since = -Infinity;
	#counted = 0;

	constructor(options: GateOptions) {
		this.#options = options;
	}

	/** The command in a message, or null where the message does not count. */
	admit(letter: Letter): FromHost | null {
		const { eid, origin, host, parameters, now } = this.#options;
		if (letter.source !== host || letter.origin !== origin) return null;
		const time = now();
		if (time - this.#since >= 1000) [this.#since, this.#counted] = [time, 0];
		if (++this.#counted > MOST_MESSAGES) return null;
		const command = readCommand(letter.data, eid, this.#last, parameters);
		if (command) this.#last = command.seq;
		return command;
	}
}
