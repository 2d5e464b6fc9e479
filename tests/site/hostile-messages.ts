/** What a hostile page sends to an embed that is called `e1`, as far as such messages can be written down as data. */

const OPEN = { type: 'open', id: 'visby' };

/** A message that an embed would obey, where it comes from the embed's host and `seq` is above the last. */
export const messageOf = (seq: number, command: object = OPEN) => ({ ns: 'citemap', v: 1, eid: 'e1', seq, ...command });

/** Messages that no embed obeys, by what is wrong with them; `last` is the number of the last message that it obeyed. */
export const HOSTILE: readonly [what: string, sent: (last: number) => unknown][] = [
	['null', () => null],
	['a text', () => 'open'],
	['a number', () => 7],
	['a list', (last) => [messageOf(last + 1)]],
	['another name space', (last) => ({ ...messageOf(last + 1), ns: 'evil' })],
	['another version', (last) => ({ ...messageOf(last + 1), v: 2 })],
	['another embed', (last) => ({ ...messageOf(last + 1), eid: 'e2' })],
	['an unknown type', (last) => messageOf(last + 1, { type: 'eval' })],
	['a type of every object', (last) => messageOf(last + 1, { type: 'constructor' })],
	['a type of embeds', (last) => messageOf(last + 1, { type: 'ready', caps: [], corpus: '', mode: 'webgl' })],
	['a number as text', (last) => ({ ...messageOf(last + 1), seq: `${last + 1}` })],
	['the number of the last message', (last) => messageOf(last)],
	['a number long past', () => messageOf(1)],
	['a field too many', (last) => messageOf(last + 1, { ...OPEN, html: '<b>' })],
	['an id that is none', (last) => messageOf(last + 1, { type: 'open', id: '../visby' })],
	['a parameter of the frame', (last) => messageOf(last + 1, { type: 'set', state: { origin: 'https://evil.example' } })]
];
