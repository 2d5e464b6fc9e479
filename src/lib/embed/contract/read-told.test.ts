import { expect, it } from 'vitest';
import { readTold } from './read-told.ts';

const message = (rest: object) => ({ ns: 'citemap', v: 1, eid: 'e1', ...rest });
const read = (rest: object) => readTold(message(rest), 'e1');

it.each([
	{ type: 'ready', caps: ['open'], corpus: 'ab12', mode: 'webgl' },
	{ type: 'height', px: 560 },
	{ type: 'open', kind: 'place', id: 'riga', excerptIds: ['e-1'] },
	{ type: 'open', kind: null, id: null, excerptIds: [] },
	{ type: 'state', query: '?item=riga' },
	{ type: 'touch' },
	{ type: 'follow', url: 'https://news.example/' },
	{ type: 'degraded', reason: 'context-lost', recovered: true },
	{ type: 'ack', re: 3, ok: true }
])('%j is what an embed tells', (told) => {
	expect(read(told)).toEqual(told);
});

it.each([
	[-5, 120],
	[0, 120],
	[1e9, 4000],
	[119, 120],
	[4001, 4000]
])('a height of %d is %d', (px, expected) => {
	expect(read({ type: 'height', px })).toEqual({ type: 'height', px: expected });
});

it.each([NaN, Infinity, 560.5, '100%', '560', null, undefined, [560], {}])('%s is no height', (px) => {
	expect(read({ type: 'height', px })).toBeNull();
});

it.each<[string, unknown]>([
	['nothing', null],
	['a text', 'citemap'],
	['another embed', { ...message({ type: 'touch' }), eid: 'e2' }],
	['another version', { ...message({ type: 'touch' }), v: 2 }],
	['another name space', { ...message({ type: 'touch' }), ns: 'amp' }],
	['a type of every object', message({ type: 'constructor' })],
	['an id that is no text', message({ type: 'open', kind: 'place', id: 1, excerptIds: [] })],
	['excerpts that are no list', message({ type: 'open', kind: 'place', id: 'riga', excerptIds: 'e-1' })],
	['a text of megabytes', message({ type: 'state', query: '?'.repeat(1_000_000) })],
	['an answer without a number', message({ type: 'ack', ok: true })]
])('%s is nothing that an embed tells', (_, data) => {
	expect(readTold(data, 'e1')).toBeNull();
});

it('leaves out whatever the contract does not name', () => {
	expect(read({ type: 'touch', html: '<b>' })).toEqual({ type: 'touch' });
});
