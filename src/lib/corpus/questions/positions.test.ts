import { expect, it } from 'vitest';
import type { Version } from '../types.ts';
import { byPosition, countPositions } from './positions.ts';

const version = (answer: string, position?: string): Version => ({
	answer,
	speaker: 'a',
	excerpts: ['e'],
	...(position !== undefined && { position })
});

it('answers of one position stand together, in the order of the data', () => {
	const versions = [version('a dozen', 'Many'), version('twelve', 'Many'), version('none', 'None')];
	expect(byPosition(versions).map(({ position, versions }) => [position, versions.map(({ answer }) => answer)])).toEqual([
		['Many', ['a dozen', 'twelve']],
		['None', ['none']]
	]);
	expect(countPositions(versions)).toBe(2);
});

it('a question without positions has all its answers in one list, and counts none', () => {
	const versions = [version('12'), version('2')];
	expect(byPosition(versions)).toEqual([{ position: null, versions }]);
	expect(countPositions(versions)).toBe(0);
});
