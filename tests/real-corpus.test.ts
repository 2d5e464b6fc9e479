import { describe, expect, it } from 'vitest';
import { formatProblem } from '../src/lib/corpus/problems.ts';
import { findQuote } from '../src/lib/corpus/quotes.ts';
import { foldersOf, readGeodata } from '../src/lib/geodata.server.ts';
import { edit, filesOf, parseFiles, type Files } from './small-corpus.ts';

const folders = foldersOf(process.env);
const { corpus, problems } = readGeodata(folders);

it(`the story has no problems, against ${folders.originals === undefined ? 'the lock' : 'the originals'}`, () => {
	expect(problems.map(formatProblem)).toEqual([]);
});

describe.runIf(corpus && folders.originals !== undefined)('with the originals', () => {
	const originals = filesOf(folders.originals ?? folders.geodata);
	const story = [...filesOf(folders.geodata)].filter(([path]) => !/^(README\.md$|schema\/|originals\/)/.test(path));
	const all: Files = new Map([...story, ...[...originals].map(([path, bytes]) => [`originals/${path}`, bytes] as const)]);
	const texts = new Map(corpus?.articles.map(({ id, file }) => [id, new TextDecoder().decode(originals.get(file))]));

	it('every excerpt is the slice of its original that its offsets say', () => {
		for (const { article, exact, prefix, suffix, start, end } of corpus?.excerpts ?? []) {
			const characters = [...(texts.get(article) ?? '')];
			expect(characters.slice(start, end).join('')).toBe(exact);
			expect(characters.slice(Math.max(0, start - 64), start).join('')).toBe(prefix);
			expect(characters.slice(end, end + 64).join('')).toBe(suffix);
		}
	});

	it('no excerpt survives a word deleted or replaced', (context) => {
		const shortened: { article: string; exact: string; mutant: string }[] = [];
		const mutants = { text: 0, lock: 0, all: 0 };
		for (const { article, exact } of corpus?.excerpts ?? []) {
			for (const mutant of mutantsOf(exact)) {
				mutants.all++;
				if (findQuote(texts.get(article) ?? '', mutant).kind === 'absent') mutants.text++;
				else shortened.push({ article, exact, mutant });
			}
		}
		// A quote that only loses its first or last word is a shorter quote, word for word in the article. The lock knows it was longer.
		for (const { article, exact, mutant } of shortened) {
			expect(exact).toContain(mutant);
			const files = new Map(all);
			// With its line's beginning and end: one quote may stand inside another.
			edit(files, `articles/${article}.yaml`, `      ${exact}\n`, `      ${mutant.trim()}\n`);
			if (parseFiles(files).problems.length > 0) mutants.lock++;
		}
		void context.annotate(
			`mutants killed ${mutants.text + mutants.lock}/${mutants.all}: ${mutants.text} by the text, ${mutants.lock} by the lock`
		);
		expect(mutants.text + mutants.lock).toBe(mutants.all);
	}, 60_000);
});

/** A text with each of its words in turn left out, and in turn replaced. */
function mutantsOf(text: string): string[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ index, 0: word }) =>
		['', 'otherwise'].map((other) => text.slice(0, index) + other + text.slice(index + word.length))
	);
}
