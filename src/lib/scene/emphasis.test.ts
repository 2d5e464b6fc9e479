import { expect, test } from 'vitest';
import { emphasiser } from './emphasis.ts';

const tied = (id: string) => new Set(id === 'bamako' ? ['call', 'moscow'] : ['bamako']);

test('with nothing selected or pointed at all marks are normal', () => {
	expect(emphasiser(null, null, tied)('bamako')).toBe('normal');
});

test('what is selected stands out, what it is tied to stays, all else steps back', () => {
	const of = emphasiser('bamako', null, tied);
	expect([of('bamako'), of('call'), of('kyiv')]).toEqual(['strong', 'normal', 'muted']);
});

test('what is pointed at comes before what is selected, which still stands out', () => {
	const of = emphasiser('kyiv', 'bamako', tied);
	expect([of('bamako'), of('kyiv'), of('moscow'), of('dakar')]).toEqual(['strong', 'strong', 'normal', 'muted']);
});
