import { expect, it } from 'vitest';
import { readFrame } from './frame-parameters.ts';
import { keepFrame } from './keep-frame.ts';

const at = (query: string) => new URL(`https://maps.example/embed/${query}`);

it('reads the name, the origin and the secret of a frame', () => {
	expect(readFrame(at('?v=1&eid=12ab&origin=https%3A%2F%2Fnews.example#?secret=Xy-1'))).toEqual({
		eid: '12ab',
		named: true,
		origin: 'https://news.example',
		secret: 'Xy-1'
	});
});

it('takes what is absent or damaged for absent', () => {
	const nothing = { eid: '0', named: false, origin: null, secret: null };
	expect(readFrame(at(''))).toEqual(nothing);
	expect(readFrame(at(`?eid=${'a'.repeat(33)}`))).toEqual(nothing);
	expect(readFrame(at('?eid=A%3Cscript%3E#secret=x'))).toEqual(nothing);
});

it.each([
	'null',
	'*',
	'',
	'news.example',
	'https://news.example/',
	'https://news.example/path',
	'https://News.example',
	'https://news.example:443',
	'.*',
	'javascript:alert(1)',
	'file://',
	'https://'
])('%s is no origin', (text) => {
	expect(readFrame(at(`?origin=${encodeURIComponent(text)}`)).origin).toBeNull();
});

it('obeys nobody who speaks another version', () => {
	expect(readFrame(at('?v=2&origin=https://news.example')).origin).toBeNull();
});

it('keeps its parameters when the view changes', () => {
	const url = at('?item=riga&v=1&eid=12&origin=https%3A%2F%2Fnews.example&x=1');
	expect(keepFrame('?item=visby', url)).toBe('?item=visby&v=1&origin=https%3A%2F%2Fnews.example&eid=12');
	expect(keepFrame('', url)).toBe('?v=1&origin=https%3A%2F%2Fnews.example&eid=12');
	expect(keepFrame('?item=visby', at('?item=riga'))).toBe('?item=visby');
	expect(keepFrame('', at(''))).toBe('');
});
