import { expect, it } from 'vitest';
import { Gate } from './gate.ts';

const HOST = 'https://news.example';
const host = { name: 'the window of the host' };
const command = (seq: number) => ({ ns: 'citemap', v: 1, eid: 'e1', seq, type: 'ping' });
const letter = (over: object = {}, seq = 1) =>
	({ source: host, origin: HOST, data: command(seq), ...over }) as Parameters<Gate['admit']>[0];

function gateFor(origin: string | null, now: () => number = () => 0): Gate {
	return new Gate({ eid: 'e1', origin, host, parameters: new Set(), now });
}

it('admits a command of the host', () => {
	expect(gateFor(HOST).admit(letter())).toEqual(command(1));
});

it.each([
	['another window', { source: { name: 'a sibling' } }],
	['no window', { source: null }],
	['a sandboxed page', { origin: 'null' }],
	['another site', { origin: 'https://evil.example' }],
	['a site whose name ends alike', { origin: 'https://evilnews.example' }],
	['a site whose name begins alike', { origin: 'https://news.example.evil.example' }],
	['another port', { origin: 'https://news.example:8443' }],
	['another scheme', { origin: 'http://news.example' }]
])('admits nothing from %s', (_, over) => {
	expect(gateFor(HOST).admit(letter(over))).toBeNull();
});

it('admits nothing where the address names no host', () => {
	expect(gateFor(null).admit(letter())).toBeNull();
	expect(gateFor(null).admit(letter({ origin: 'null' }))).toBeNull();
});

it('never unpacks what others send', () => {
	const trap = {
		source: host,
		origin: 'https://evil.example',
		get data(): unknown {
			throw new Error('unpacked');
		}
	};
	expect(gateFor(HOST).admit(trap)).toBeNull();
});

it('admits each command once, in the order of numbers', () => {
	const gate = gateFor(HOST);
	expect([1, 1, 3, 2, 4].map((seq) => gate.admit(letter({}, seq)) !== null)).toEqual([true, false, true, false, true]);
});

it('looks at sixty messages of the host within a second', () => {
	let time = 0;
	const gate = gateFor(HOST, () => time);
	const admitted = (from: number) => Array.from({ length: 100 }, (_, i) => gate.admit(letter({}, from + i))).filter(Boolean).length;
	expect(admitted(1)).toBe(60);
	time = 999;
	expect(admitted(101)).toBe(0);
	time = 1000;
	expect(admitted(201)).toBe(60);
});
