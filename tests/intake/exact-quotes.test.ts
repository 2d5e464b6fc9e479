import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/lib/intake/files/sha256.ts';
import { formatProblem } from '../../src/lib/intake/problems.ts';
import { findQuote } from '../../src/lib/intake/text/quotes.ts';
import { randomFrom } from '../fixtures/random.ts';
import { edit, parseFiles, smallFiles, type Files } from '../fixtures/small-corpus.ts';

const ARTICLE = 'articles/ferry-stops.yaml';
const ORIGINAL = 'originals/ferry-stops.txt';
const WORDS = 'ice had damaged 12 piers, not 21';

/** The problems of the small corpus where the original says one thing and the quote another. */
function problemsOf(inOriginal: string, inQuote: string): string[] {
	const files = smallFiles();
	const before = digest(files);
	edit(files, ORIGINAL, WORDS, inOriginal);
	edit(files, ARTICLE, before, digest(files));
	edit(files, ARTICLE, WORDS, inQuote);
	return parseFiles(files).problems.map(formatProblem);
}

const digest = (files: Files) => sha256(files.get(ORIGINAL) ?? new Uint8Array());

/** Two ways to write the same words, the code points that differ, and where in the words. */
const ALIKE: [what: string, one: string, other: string, ones: string, others: string, at: number][] = [
	['a straight and a curly apostrophe', "the line's pier", 'the line’s pier', 'U+0027', 'U+2019', 8],
	['a straight and a modifier apostrophe', "the line's pier", 'the lineʼs pier', 'U+0027', 'U+02BC', 8],
	['a straight and an opening quotation mark', 'the "old pier', 'the “old pier', 'U+0022', 'U+201C', 4],
	['an opening and a low quotation mark', 'the “old pier', 'the „old pier', 'U+201C', 'U+201E', 4],
	['a straight quotation mark and a guillemet', 'the old" pier', 'the old» pier', 'U+0022', 'U+00BB', 7],
	['a space and a no-break space', 'damaged 12 piers', 'damaged 12\u00a0piers', 'U+0020', 'U+00A0', 10],
	['a space and a narrow no-break space', 'damaged 12 piers', 'damaged 12\u202fpiers', 'U+0020', 'U+202F', 10],
	['a no-break and a narrow no-break space', 'damaged 12\u00a0piers', 'damaged 12\u202fpiers', 'U+00A0', 'U+202F', 10],
	['one space and two', 'damaged 12 piers', 'damaged 12  piers', 'nothing', 'U+0020', 11],
	['a hyphen and a no-break hyphen', 'a half-sunk pier', 'a half\u2011sunk pier', 'U+002D', 'U+2011', 6],
	['a hyphen and an en dash', 'piers 12-21', 'piers 12–21', 'U+002D', 'U+2013', 8],
	['a hyphen and an em dash', 'piers - all', 'piers — all', 'U+002D', 'U+2014', 6],
	['a hyphen and a minus', 'at -21 degrees', 'at −21 degrees', 'U+002D', 'U+2212', 3],
	['no hyphen and a soft one', 'had damaged', 'had dam\u00adaged', 'nothing', 'U+00AD', 7],
	['nothing and a zero-width space', 'had damaged', 'had \u200bdamaged', 'nothing', 'U+200B', 4],
	['a composed and a decomposed letter', 'the café pier', 'the cafe\u0301 pier', 'U+00E9', 'U+0065 U+0301', 7],
	['an ellipsis and three full stops', 'ice … and piers', 'ice ... and piers', 'U+2026', 'U+002E U+002E U+002E', 4]
];

describe('a quote that differs only in', () => {
	const both = ALIKE.flatMap(([what, one, other, ones, others, at]) => [
		{ rule: `${what}, the first in the original`, inOriginal: one, inQuote: other, theirs: ones, ours: others, at },
		{ rule: `${what}, the second in the original`, inOriginal: other, inQuote: one, theirs: others, ours: ones, at }
	]);
	for (const { rule, inOriginal, inQuote, theirs, ours, at } of both) {
		it(`${rule}, is refused with both code points`, () => {
			expect(problemsOf(inOriginal, inQuote)).toEqual([
				'geodata/articles/ferry-stops.yaml:21:12 QUOTE_DIFFERS_ONLY_IN_TYPOGRAPHY [stops-damage] quote: ' +
					`found ${theirs} in the original, ${ours} here, at character ${at}; expected the characters of ferry-stops.txt; ` +
					'do: copy the characters from the original; nothing is folded'
			]);
		});
	}

	it('nothing is anchored, odd characters and all: only the lock, made of other words, is stale', () => {
		for (const [, one, other] of ALIKE) {
			for (const words of [one, other])
				expect(problemsOf(words, words).join('\n')).toMatch(/^\S+ LOCK_STALE \[\S+\] [^\n]+(\n\S+ LOCK_STALE [^\n]+)*$/);
		}
	});
});

describe('a near match', () => {
	it('is refused, and the nearest words are suggested', () => {
		expect(problemsOf(WORDS, 'ice had damaged 13 piers, not 21')).toEqual([
			'geodata/articles/ferry-stops.yaml:21:12 QUOTE_NOT_FOUND [stops-damage] quote: found "ice had damaged 13 piers, not 21"; ' +
				'expected words of ferry-stops.txt; the nearest are "ice had damaged 12 piers, not 21"; ' +
				'do: copy the words from the original; near is not enough'
		]);
	});

	it('is never anchored: whatever is done to a quote, it is found exactly or not at all', () => {
		const { corpus } = parseFiles(smallFiles());
		const texts = new Map([...smallFiles()].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
		const random = randomFrom(20240725);
		const seen = { found: 0, absent: 0, ambiguous: 0, 'out-of-context': 0 };
		for (const { article, exact } of corpus?.excerpts ?? []) {
			const text = texts.get(`originals/${article}.txt`) ?? '';
			const characters = [...text];
			for (let i = 0; i < 3_000; i++) {
				let quote = exact;
				for (let edits = Math.floor(random() * 3); edits >= 0; edits--) quote = damage(quote, text, random);
				const match = findQuote(text, quote);
				seen[match.kind]++;
				const first = quote === '' ? -1 : text.indexOf(quote);
				const kind = first < 0 ? 'absent' : text.lastIndexOf(quote) === first ? 'found' : 'ambiguous';
				expect([match.kind, quote]).toEqual([kind, quote]);
				if (match.kind !== 'found') continue;
				const { start, end, prefix, suffix } = match.anchor;
				expect(characters.slice(start, end).join('')).toBe(quote);
				expect(text).toContain(prefix + quote + suffix);
			}
		}
		expect(seen.found).toBeGreaterThan(1_000);
		expect(seen.absent).toBeGreaterThan(10_000);
	}, 30_000);
});

/** One edit somewhere: a character left out, doubled, replaced by another or a look-alike, two swapped, an end cut or regrown. */
function damage(quote: string, text: string, random: () => number): string {
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
	const characters = [...quote];
	const at = Math.floor(random() * characters.length);
	const [before, here = '', after] = [characters.slice(0, at).join(''), characters[at], characters.slice(at + 1)];
	const grown = [...text.slice(text.indexOf(quote))].slice(0, characters.length + Math.ceil(random() * 8)).join('');
	return (
		pick([
			() => before + after.join(''),
			() => before + here + here + after.join(''),
			() => before + (pick([...text]) ?? '') + after.join(''),
			() =>
				before +
				(pick(['\u2019', "'", '\u00a0', ' ', '\u00ad', '-', '\u2013', here.normalize('NFD'), here.toUpperCase()]) ?? '') +
				after.join(''),
			() => before + (after[0] ?? '') + here + after.slice(1).join(''),
			() => characters.slice(at).join(''),
			() => before,
			() => (text.includes(quote) ? grown : quote)
		])?.() ?? quote
	);
}
