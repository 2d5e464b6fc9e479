import { describe, expect, it } from 'vitest';
import { nearestText, typographyDifferences } from './quote-hints.ts';
import { codePoints, findQuote } from './quotes.ts';

describe('a quotation', () => {
	it('is found by its exact characters, with 64 code points of context on each side', () => {
		const text = `${'a'.repeat(100)}THE WORDS${'b'.repeat(100)}`;
		expect(findQuote(text, 'THE WORDS')).toEqual({
			kind: 'found',
			anchor: { start: 100, end: 109, prefix: 'a'.repeat(64), suffix: 'b'.repeat(64) }
		});
	});

	it('at the edge of a text has the context there is', () => {
		expect(findQuote('only words', 'only words')).toEqual({ kind: 'found', anchor: { start: 0, end: 10, prefix: '', suffix: '' } });
	});

	it('is counted in code points: a flag is two, not four', () => {
		expect(codePoints('🇲🇱 Bamako')).toBe(9);
		expect(findQuote('🇲🇱 Bamako 🇲🇱', 'Bamako')).toEqual({
			kind: 'found',
			anchor: { start: 3, end: 9, prefix: '🇲🇱 ', suffix: ' 🇲🇱' }
		});
	});

	it('has a context that never cuts a character in half', () => {
		const match = findQuote(`x${'😀'.repeat(90)}HERE${'😀'.repeat(90)}`, 'HERE');
		expect(match).toEqual({ kind: 'found', anchor: { start: 91, end: 95, prefix: '😀'.repeat(64), suffix: '😀'.repeat(64) } });
	});

	it('that occurs twice is told apart by the words directly before or after it', () => {
		const text = 'He left. They stayed. She left. They ran.';
		expect(findQuote(text, 'left. They')).toEqual({ kind: 'ambiguous', starts: [3, 26] });
		expect(findQuote(text, 'left. They', 'She ')).toMatchObject({ kind: 'found', anchor: { start: 26 } });
		expect(findQuote(text, 'left. They', '', ' stayed')).toMatchObject({ kind: 'found', anchor: { start: 3 } });
		expect(findQuote(text, 'left. They', 'We ')).toEqual({ kind: 'out-of-context', starts: [3, 26] });
	});

	it('that overlaps itself is ambiguous', () => {
		expect(findQuote('ha ha ha', 'ha ha')).toEqual({ kind: 'ambiguous', starts: [0, 3] });
	});

	it('is never found by a near match', () => {
		const text = 'they had killed 84 fighters from Wagner and 47 Malian soldiers';
		for (const quote of ['killed 24 fighters', 'killed 84  fighters', 'Killed 84 fighters', 'killed 84 fighters.', '']) {
			expect(findQuote(text, quote)).toEqual({ kind: 'absent' });
		}
	});
});

describe('a hint', () => {
	it('names the code points that differ', () => {
		expect(typographyDifferences('Mali’s army', "Mali's army")).toEqual(['U+2019 in the original, U+0027 here, at character 4']);
		expect(typographyDifferences('the ﬁrst', 'the first')).toEqual(['U+FB01 in the original, U+0066 U+0069 here, at character 4']);
		expect(typographyDifferences('29 — 30', '29 - 30')).toEqual(['U+2014 in the original, U+002D here, at character 3']);
		expect(typographyDifferences('re\u00adport', 'report')).toEqual(['U+00AD in the original, nothing here, at character 2']);
		expect(typographyDifferences('the report', '\u200bthe report ')).toEqual([
			'nothing in the original, U+200B here, at character 0',
			'nothing in the original, U+0020 here, at character 11'
		]);
	});

	it('of an ellipsis cut short names all of it', () => {
		expect(typographyDifferences('wait… then', 'wait..')).toEqual(['U+2026 in the original, U+002E U+002E here, at character 4']);
	});

	it('names three differences at most', () => {
		expect(typographyDifferences('‘a’ ‘b’ ‘c’', "'a' 'b' 'c'")).toHaveLength(3);
	});

	it('of typography is not given where words differ', () => {
		expect(typographyDifferences('Mali’s army', 'Malis army')).toBeNull();
		expect(typographyDifferences('Mali’s army', 'mali’s army')).toBeNull();
	});

	it('suggests the nearest words, and none where less than half are shared', () => {
		expect(nearestText('On Thursday they killed 84 fighters, they said.', 'killed 24 fighters')).toBe('killed 84 fighters');
		expect(nearestText('On Thursday they killed 84 fighters.', 'a wholly other sentence')).toBeNull();
		expect(nearestText('', 'words')).toBeNull();
	});
});
