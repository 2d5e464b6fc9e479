import { expect, test } from 'vitest';
import { formatView, parseView } from './url.ts';
import { FIRST_VIEW, type View } from './view.ts';

const parse = (query: string) => parseView(new URLSearchParams(query));

test('an empty query is the first view, and the first view is an empty query', () => {
	expect(parse('')).toEqual(FIRST_VIEW);
	expect(formatView(FIRST_VIEW)).toBe('');
});

test('every view comes back from its URL as it was', () => {
	const views: View[] = [
		{ item: 'mali-severs-ukraine', bbox: [-22.5, 8.125, 42, 60], view: 'map', theme: 'dark', motion: 'off', static: true },
		{ ...FIRST_VIEW, bbox: [170, -20, 190.5, 20] },
		{ ...FIRST_VIEW, view: 'list', theme: 'light' }
	];
	for (const view of views) expect(parse(formatView(view))).toEqual(view);
});

test('a query reads as it was written', () => {
	expect(formatView({ ...FIRST_VIEW, theme: 'dark', item: 'kyiv', bbox: [-22.12345, 8, 42, 60] })).toBe(
		'?item=kyiv&bbox=-22.123,8,42,60&theme=dark'
	);
	expect(formatView({ ...FIRST_VIEW, item: 'kyiv', motion: 'off' }, ['item'])).toBe('?motion=off');
});

test.each([
	'item=__proto__',
	'item=%00',
	'item=../x',
	'item=' + 'a'.repeat(65),
	'theme=<script>',
	'theme=Dark',
	'view=all',
	'motion=on',
	'static=yes',
	'bbox=1,2,3',
	'bbox=1,2,3,4,5',
	'bbox=NaN,0,1,1',
	'bbox=10,0,5,1',
	'bbox=0,0,1,91',
	'bbox=0,0,1e9,1',
	'bbox=0,0,1,1' + '0'.repeat(100),
	'unknown=1'
])('%s is ignored', (query) => {
	expect(parse(query)).toEqual(FIRST_VIEW);
});

test('of a repeated parameter the first counts', () => {
	expect(parse('theme=dark&theme=light').theme).toBe('dark');
});
