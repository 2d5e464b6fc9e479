import { openEnvelope, type Fields } from './envelope.ts';
import type { Command, FromHost } from './messages.ts';

/** The most fields of a message; the longest text; the most letters of a message in all, which keep it under 4 kB. */
const MOST_FIELDS = 8;
const LONGEST_TEXT = 1000;
const MOST_LETTERS = 3000;

/** Ids as the view reads them: two ids with a slash are a strand or two articles. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}(\/[a-z0-9][a-z0-9-]{0,63})?$/;
const isId = (id: unknown): id is string | null => id === null || (typeof id === 'string' && ID.test(id));

type Read = (fields: Fields, parameters: ReadonlySet<string>) => Command | null;
const bare =
	<T extends 'play' | 'pause' | 'suspend' | 'resume' | 'ping'>(type: T): Read =>
	() =>
		({ type }) as Command;

/** How each command is read, with the names of its own fields. */
const READERS: { [Type in Command['type']]: { own: readonly string[]; read: Read } } = {
	set: { own: ['state'], read: ({ state }, parameters) => (isState(state, parameters) ? { type: 'set', state } : null) },
	open: {
		own: ['id', 'focus'],
		read: ({ id, focus = false }) => (isId(id) && typeof focus === 'boolean' ? { type: 'open', id, focus } : null)
	},
	focus: { own: ['id'], read: ({ id }) => (isId(id) ? { type: 'focus', id } : null) },
	play: { own: [], read: bare('play') },
	pause: { own: [], read: bare('pause') },
	suspend: { own: [], read: bare('suspend') },
	resume: { own: [], read: bare('resume') },
	ping: { own: [], read: bare('ping') }
};

/**
 * The command that a message of the host gives, or null where any of its parts is not as the contract says.
 *
 * @param eid the embed's own
 * @param after the number of the last command: numbers grow, so that no message counts twice
 * @param parameters the names that `set` may give a value
 */
export function readCommand(data: unknown, eid: string, after: number, parameters: ReadonlySet<string>): FromHost | null {
	const fields = openEnvelope(data, eid);
	if (!fields || !isPlain(fields)) return null;
	const { type, seq } = fields;
	if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq <= after) return null;
	if (typeof type !== 'string' || !Object.hasOwn(READERS, type)) return null;
	const { own, read } = READERS[type as Command['type']];
	const names = Object.keys(fields);
	if (names.length > MOST_FIELDS || !names.every((name) => ['ns', 'v', 'eid', 'type', 'seq', ...own].includes(name))) return null;
	const command = read(fields, parameters);
	return command && { ns: 'citemap', v: 1, eid, seq, ...command };
}

/** Whether a value is an object that inherits nothing of its own. */
const isPlain = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether a value is a list of parameters with short texts, or null for those to take out. */
function isState(state: unknown, parameters: ReadonlySet<string>): state is Record<string, string | null> {
	if (!isPlain(state)) return false;
	let letters = 0;
	for (const name of Object.keys(state)) {
		if (!parameters.has(name)) return false;
		const value = state[name];
		if (value === null) continue;
		if (typeof value !== 'string' || value.length > LONGEST_TEXT || (letters += value.length) > MOST_LETTERS) return false;
	}
	return true;
}
