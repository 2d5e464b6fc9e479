import { describe, expect, it } from 'vitest';
import { readCommand } from './read-command.ts';

const PARAMETERS = new Set(['item', 'q']);
const message = (rest: object) => ({ ns: 'citemap', v: 1, eid: 'e1', seq: 6, ...rest });
const read = (data: unknown) => readCommand(data, 'e1', 5, PARAMETERS);

describe('a command of the host', () => {
	it.each([
		[
			{ type: 'open', id: 'riga' },
			{ type: 'open', id: 'riga', focus: false }
		],
		[{ type: 'open', id: 'riga/visby', focus: true }],
		[{ type: 'open', id: null, focus: false }],
		[{ type: 'focus', id: 'riga' }],
		[{ type: 'focus', id: null }],
		[{ type: 'set', state: { item: 'riga', q: null } }],
		[{ type: 'set', state: {} }],
		[{ type: 'play' }],
		[{ type: 'pause' }],
		[{ type: 'suspend' }],
		[{ type: 'resume' }],
		[{ type: 'ping' }]
	])('%j is read as it is', (sent, expected: object = sent) => {
		expect(read(message(sent))).toEqual(message(expected));
	});

	const play = { type: 'play' };
	it.each<[string, unknown]>([
		['nothing', null],
		['a text', 'play'],
		['a number', 1],
		['a list', [message(play)]],
		['a map', new Map(Object.entries(message(play)))],
		['another name space', { ...message(play), ns: 'Citemap' }],
		['another version', { ...message(play), v: 2 }],
		['a version as text', { ...message(play), v: '1' }],
		['another embed', { ...message(play), eid: 'e2' }],
		['no embed', { ...message(play), eid: undefined }],
		['an unknown type', message({ type: 'eval' })],
		['a type of every object', message({ type: 'constructor' })],
		['a type from the prototype', message({ type: '__proto__' })],
		['no type', message({})],
		['the number of the last command again', { ...message(play), seq: 5 }],
		['a lower number', { ...message(play), seq: 1 }],
		['no number', { ...message(play), seq: undefined }],
		['half a number', { ...message(play), seq: 6.5 }],
		['an endless number', { ...message(play), seq: Infinity }],
		['a number as text', { ...message(play), seq: '6' }],
		['one field more', message({ ...play, extra: 1 })],
		['a field of another command', message({ ...play, id: 'riga' })],
		['a prototype of its own', Object.assign(Object.create({ isAdmin: true }) as object, message(play))],
		['a message that inherits its fields', Object.create(message(play))],
		['an id that no id can be', message({ type: 'open', id: '../riga' })],
		['an id with three parts', message({ type: 'open', id: 'a/b/c' })],
		['an id that is too long', message({ type: 'open', id: 'a'.repeat(65) })],
		['an id that is no text', message({ type: 'open', id: ['riga'] })],
		['no id', message({ type: 'open' })],
		['focus that is no yes or no', message({ type: 'open', id: 'riga', focus: 1 })],
		['a parameter that the view does not have', message({ type: 'set', state: { origin: 'https://evil.example' } })],
		['a parameter of every object', message({ type: 'set', state: { constructor: 'x' } })],
		['a key that is a prototype', message({ type: 'set', state: JSON.parse('{"__proto__": "x"}') as object })],
		['a value that is no text', message({ type: 'set', state: { item: 1 } })],
		['a value that is too long', message({ type: 'set', state: { q: 'a'.repeat(1001) } })],
		['a payload of ten megabytes', message({ type: 'set', state: { q: 'a'.repeat(10_000_000) } })],
		['a state that is a list', message({ type: 'set', state: ['item'] })],
		['no state', message({ type: 'set' })]
	])('%s is refused', (_, sent) => {
		expect(read(sent)).toBeNull();
	});

	it('is refused where its texts are more than 4 kB in all', () => {
		const names = ['a', 'b', 'c', 'd'];
		const state = Object.fromEntries(names.map((name) => [name, 'x'.repeat(900)]));
		expect(readCommand(message({ type: 'set', state }), 'e1', 5, new Set(names))).toBeNull();
	});

	it('that refers to itself is refused, and ends', () => {
		const cyclic: Record<string, unknown> = message({ type: 'set' });
		cyclic['state'] = cyclic;
		expect(read(cyclic)).toBeNull();
	});
});
