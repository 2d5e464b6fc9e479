import { describe, expect, it } from 'vitest';
import { coverArticles } from '../../src/lib/intake/coverage.ts';
import { sha256 } from '../../src/lib/intake/files/sha256.ts';
import { formatReport } from '../../scripts/geodata/report.ts';
import { edit, parseFiles, smallFiles, type Files } from '../fixtures/small-corpus.ts';

const STOPS = 'articles/ferry-stops.yaml';

function cover(files: Files) {
	// The lock is not tested here, so a lock that fits these files takes the place of the old one.
	const { lock } = parseFiles(files);
	if (lock !== null) files.set('quotes.lock.json', new TextEncoder().encode(lock));
	const { corpus, originals, problems } = parseFiles(files);
	expect(problems).toEqual([]);
	if (!corpus || !originals) throw new Error('the corpus has problems');
	return { corpus, articles: coverArticles(corpus, originals) };
}

const stopsOf = (files: Files) => cover(files).articles[1];

describe('the coverage of an article', () => {
	it('tells the sentences quoted wholly, in part and not at all, and what of them is left', () => {
		expect(stopsOf(smallFiles())?.sentences).toEqual([
			{ text: 'Ferry “Näkki” stops', quoted: 'not', unquoted: ['Ferry “Näkki” stops'] },
			{
				text: '3 March 2024 — The ferry “Näkki” stopped on Sunday, the harbour office in Tallinn announced.',
				quoted: 'partly',
				unquoted: ['3 March 2024 —', ', the harbour office in Tallinn announced.']
			},
			{ text: 'It said that ice had damaged 12 piers, not 21.', quoted: 'partly', unquoted: ['It said that'] },
			// The quote leaves out the flag before it and the stop after it, and no word.
			{ text: '🇪🇪 Passengers waited for two days.', quoted: 'wholly', unquoted: [] },
			{ text: 'Nobody was hurt.', quoted: 'not', unquoted: ['Nobody was hurt.'] },
			{ text: 'In Helsinki the ferry line’s owner denied that any pier was damaged.', quoted: 'wholly', unquoted: [] },
			{
				text: 'Passengers waited for two days, he said, because the office had closed the harbour in the spring of 2023 and never opened it again.',
				quoted: 'partly',
				unquoted: ['Passengers waited for two days, he said, because', 'and never opened it again.']
			}
		]);
	});

	it('counts characters as code points, those quoted twice once', () => {
		const files = smallFiles();
		expect(stopsOf(files)?.characters).toEqual({ all: 406, quoted: 35 + 32 + 30 + 68 + 55 });
		edit(files, STOPS, 'excerpts:\n', 'excerpts:\n  - { id: stops-again, quote: "piers, not 21.", speaker: ferry-line, stance: says }\n');
		expect(stopsOf(files)?.characters).toEqual({ all: 406, quoted: 35 + 33 + 30 + 68 + 55 });
	});

	it('leaves furniture out of the count, and lists what quotes it', () => {
		const files = smallFiles();
		edit(files, STOPS, 'furniture:\n', 'furniture:\n  - { kind: headline, text: Ferry “Näkki” stops }\n');
		edit(
			files,
			STOPS,
			'excerpts:\n',
			'excerpts:\n  - { id: stops-title, quote: Ferry “Näkki” stops, part: headline, speaker: ferry-stops, stance: reports }\n'
		);
		const stops = stopsOf(files);
		expect(stops?.sentences).toHaveLength(6);
		expect(stops?.characters).toEqual({ all: 406 - 19, quoted: 220 });
		expect(stops?.excerpts.map(({ excerpt, citedBy }) => [excerpt.id, excerpt.part, citedBy]).slice(0, 2)).toEqual([
			['stops-title', 'headline', []],
			['stops-sunday', undefined, ['ferry-stop']]
		]);
		const { corpus, articles } = cover(files);
		expect(formatReport(articles, corpus, true)).toContain('    stops-title [headline]: UNUSED\n    stops-sunday: ferry-stop\n');
	});

	it('finds quotes after characters of two units where they stand', () => {
		const files = smallFiles();
		const path = 'originals/ferry-stops.txt';
		const before = sha256(files.get(path) ?? new Uint8Array());
		edit(files, path, 'Nobody was hurt.', 'Nobody was hurt 🇪🇪🇫🇮.');
		edit(files, STOPS, before, sha256(files.get(path) ?? new Uint8Array()));
		edit(files, STOPS, 'suffix: . Nobody was hurt.', 'suffix: . Nobody was hurt');
		expect(stopsOf(files)?.sentences.map(({ quoted }) => quoted)).toEqual(['not', 'partly', 'partly', 'wholly', 'not', 'wholly', 'partly']);
	});
});
