import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../src/lib/intake/problems.ts';
import { BROKEN } from '../fixtures/broken.ts';
import { parseFiles, smallFiles } from '../fixtures/small-corpus.ts';

describe('the small corpus', () => {
	it('has no problems, against its originals and against its lock', () => {
		expect(parseFiles(smallFiles(), 'originals').problems).toEqual([]);
		expect(parseFiles(smallFiles(), 'lock').problems).toEqual([]);
	});

	it('reads the same from either', () => {
		const fromLock = parseFiles(smallFiles(), 'lock');
		const fromOriginals = parseFiles(smallFiles(), 'originals');
		expect(fromLock.corpus).toEqual(fromOriginals.corpus);
		expect(fromLock.dates).toEqual(fromOriginals.dates);
	});
});

describe('a corpus with', () => {
	// Each fixture breaks one rule and is stopped by that rule alone: with the rule's check switched off the fixture would pass.
	for (const { rule, change, code, file, line, against } of BROKEN) {
		it(`${rule} is ${code} at ${file}:${line}`, () => {
			const files = smallFiles();
			change(files);
			const { corpus, problems } = parseFiles(files, against);
			expect(problems.map((found) => `${found.code} ${found.file}:${found.line}`)).toEqual([`${code} geodata/${file}:${line}`]);
			expect(corpus).toBeNull();
		});
	}

	it('several problems names them all at once, by file and line', () => {
		const files = smallFiles();
		for (const wanted of ['COORDINATES_SWAPPED', 'NO_EVIDENCE']) BROKEN.find(({ code }) => code === wanted)?.change(files);
		const { problems } = parseFiles(files);
		expect(problems.map(({ code }) => code)).toEqual(['NO_EVIDENCE', 'COORDINATES_SWAPPED']);
	});
});

it('every code has a fixture of its own', () => {
	const covered = new Set(BROKEN.map(({ code }) => code));
	expect(PROBLEM_CODES.filter((code) => !covered.has(code))).toEqual([]);
});
