import { expect, it } from 'vitest';
import { FIRST_CHOICES, formatChoices, parseChoices } from './choices.ts';

const read = (query: string) => parseChoices(new URLSearchParams(query));

it('every choice comes back from its address', () => {
	expect(formatChoices(FIRST_CHOICES)).toBe('');
	const choices = { width: 'phone', code: 'links', frozen: true, height: 300 } as const;
	expect(formatChoices(choices)).toBe('width=phone&code=links&frozen=1&height=300');
	expect(read(formatChoices(choices))).toEqual(choices);
});

it('what is damaged is as at first, and a height stays within what a frame may have', () => {
	expect(read('width=huge&code=&frozen=yes&height=-5')).toEqual(FIRST_CHOICES);
	expect([read('height=1').height, read('height=9999').height, read('height=1e3').height]).toEqual([200, 1200, 560]);
});
