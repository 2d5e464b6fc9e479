import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { excerptsCsv } from '../../src/lib/exports/excerpts-csv.ts';
import { HARD_WORDS, STORIES, voiceIn } from './stories.ts';

const COLUMNS =
	'id article outlet author title published url archived part speaker speakerName via stance speech exact translation translationBy translationLanguage prefix suffix start end marks citation sha256'.split(
		' '
	);

/** Rows by column; throws where the text is no regular CSV. */
function read(text: string): Record<string, string>[] {
	const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, newline: '\r\n', skipEmptyLines: 'greedy' });
	expect(errors).toEqual([]);
	expect(meta.fields).toEqual(COLUMNS);
	return data;
}

/** A text with the apostrophe that keeps a spreadsheet from running it: the rule of the export, written out a second time. */
const defused = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

describe.each(STORIES)('of $name', ({ corpus, dates }) => {
	const text = excerptsCsv(corpus, dates);
	const rows = read(text);

	it('has a row for every excerpt, field by field as in the corpus', () => {
		expect(rows).toHaveLength(corpus.excerpts.length);
		for (const [i, excerpt] of corpus.excerpts.entries()) {
			const article = corpus.articles.find(({ id }) => id === excerpt.article)!;
			const speakers = [excerpt.speaker, ...(excerpt.with ?? [])];
			const names = speakers.map((speaker) => corpus.actors.find(({ id }) => id === speaker)?.name ?? 'The article');
			const { citation, ...row } = rows[i]!;
			expect(row).toEqual({
				id: excerpt.id,
				article: article.id,
				outlet: defused(article.outlet ?? ''),
				author: defused(article.author ?? ''),
				title: defused(article.title ?? ''),
				published: article.published,
				url: article.url ?? '',
				archived: article.archived ?? '',
				part: excerpt.part ?? '',
				speaker: speakers.join(' '),
				speakerName: defused(names.join('; ')),
				via: (excerpt.via ?? []).join(' '),
				stance: excerpt.stance,
				speech: excerpt.speech,
				exact: defused(excerpt.exact),
				translation: defused(excerpt.translation?.text ?? ''),
				translationBy: defused(excerpt.translation?.by ?? ''),
				translationLanguage: excerpt.translation?.language ?? '',
				prefix: defused(excerpt.prefix),
				suffix: defused(excerpt.suffix),
				start: String(excerpt.start),
				end: String(excerpt.end),
				marks: [...corpus.events, ...corpus.links]
					.filter(({ excerpts }) => excerpts.includes(excerpt.id))
					.map(({ id }) => id)
					.join(' '),
				sha256: article.sha256
			});
			expect(citation).toContain(voiceIn(corpus, excerpt));
			expect(citation).toContain(dates[article.published]!.text);
		}
	});

	it('opens in a spreadsheet: byte order mark, CRLF after every row, the same bytes each time', () => {
		expect([...new TextEncoder().encode(text.slice(0, 1))]).toEqual([0xef, 0xbb, 0xbf]);
		expect(text.slice(1)).toMatch(/^"id","article",[^\n]*\r\n/);
		expect(text.endsWith('\r\n')).toBe(true);
		// Outside quotation marks no line feed but the end of a row: many readers take any line feed for the end of a row.
		expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(corpus.excerpts.some(({ prefix, suffix }) => /\n/.test(prefix + suffix))).toBe(true);
		expect(excerptsCsv(structuredClone(corpus), dates)).toBe(text);
	});
});

it('no cell is a formula, and nothing else is changed', () => {
	const { corpus, dates } = STORIES[2]!;
	const rows = read(excerptsCsv(corpus, dates));
	for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
	const written = HARD_WORDS.map((_, i) => rows.find(({ id }) => id === `hard-${i}`)!['exact']!);
	expect(written.map((cell, i) => cell === HARD_WORDS[i])).toEqual([false, false, false, false, false, false, false, true, true]);
	expect(written.slice(0, 7).map((cell) => cell.slice(1))).toEqual(HARD_WORDS.slice(0, 7));
});
