import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { formatProblem } from '../../src/lib/intake/problems.ts';
import { foldersOf, readGeodata } from '../../src/lib/geodata.server.ts';
import { randomFrom } from '../fixtures/random.ts';
import { filesOf, parseFiles, write, type Files } from '../fixtures/small-corpus.ts';

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

	const articles = new Map([...story].flatMap(([path, bytes]) => (path.startsWith('articles/') ? [[path, read(bytes)] as const] : [])));
	/** The problems of the story with changed excerpts. JSON is YAML too, so a changed quote needs no care with indentation. */
	const parseWith = (change: (excerpt: ExcerptFile) => ExcerptFile[]) => {
		const files = new Map(all);
		for (const [path, article] of articles) {
			write(files, path, JSON.stringify({ ...article, excerpts: article.excerpts.flatMap(change) }));
		}
		return parseFiles(files).problems;
	};

	// The gate tries some mutants, always the same; `npm run test:deep` tries all.
	it('no excerpt survives a word or a character changed', (context) => {
		const all = (corpus?.excerpts ?? []).flatMap(({ id, article, exact }) => {
			const text = texts.get(article) ?? '';
			return mutantsOf(exact, text).map((quote) => ({ of: id, quote, verbatim: text.includes(quote) }));
		});
		// The sample has more of the mutants that are still word for word in the article: a careless check would let such mutants pass.
		const random = randomFrom(20240725);
		const mutants = all.filter(({ verbatim }) => process.env['DEEP'] || random() < (verbatim ? 0.06 : 0.02));
		const [still, gone] = [true, false].map((verbatim) => mutants.filter((mutant) => mutant.verbatim === verbatim));
		const survivors: typeof mutants = [];

		// One parse tries many mutants: each is an excerpt beside the one it was made of, and must be refused itself, for its words.
		const copies = (batch: { of: string; quote: string }[]) => {
			const problems = parseWith((excerpt) => [
				excerpt,
				...batch.flatMap(({ of, quote }, i) => (of === excerpt.id ? [{ ...excerpt, id: `mutant-${i}`, aliases: undefined, quote }] : []))
			]);
			const codes = new Map<string | undefined, string[]>();
			for (const { id, code } of problems) codes.set(id, [...(codes.get(id) ?? []), code]);
			return batch.map((_, i) => codes.get(`mutant-${i}`) ?? []);
		};
		const unchanged = copies((corpus?.excerpts ?? []).map(({ id, exact }) => ({ of: id, quote: exact })));
		expect(new Set(unchanged.flat())).toEqual(new Set(['LOCK_MISSING_QUOTE']));
		for (const batch of batchesOf(gone ?? [])) {
			const codes = copies(batch);
			survivors.push(...batch.filter((_, i) => !codes[i]?.some((code) => code.startsWith('QUOTE_'))));
		}
		// The lock refuses a mutant that is still word for word in the article, such as a quote that only loses its last word. The lock is
		// asked only where nothing else is wrong, such as a date whose phrase went with that word: so a round is halved down to one mutant.
		expect(parseWith((excerpt) => [excerpt])).toEqual([]);
		const rounds: (typeof mutants)[] = [];
		const seen = new Map<string, number>();
		for (const mutant of still ?? []) {
			const round = seen.get(mutant.of) ?? 0;
			seen.set(mutant.of, round + 1);
			(rounds[round] ??= []).push(mutant);
		}
		const survivorsOf = (round: typeof mutants): typeof mutants => {
			const quotes = new Map(round.map(({ of, quote }) => [of, quote]));
			const problems = parseWith((excerpt) => [{ ...excerpt, quote: quotes.get(excerpt.id) ?? excerpt.quote }]);
			if (round.length === 1) return problems.length > 0 ? [] : round;
			if (round.every(({ of }) => problems.some(({ id }) => id === of))) return [];
			const half = Math.ceil(round.length / 2);
			return [...survivorsOf(round.slice(0, half)), ...survivorsOf(round.slice(half))];
		};
		survivors.push(...rounds.flatMap(survivorsOf));

		const summary =
			`mutants killed ${mutants.length - survivors.length}/${mutants.length} of ${all.length}: ` +
			`${gone?.length} not in the text, each refused for its words; ${still?.length} still in it, stopped in the place of their excerpts`;
		void context.annotate(summary);
		console.log(summary);
		expect(survivors).toEqual([]);
		expect(all.length).toBeGreaterThan(100 * (corpus?.excerpts.length ?? 0));
		expect(new Set(mutants.map(({ of }) => of)).size, 'excerpts with a mutant').toBe(corpus?.excerpts.length);
	}, 120_000);
});

/** The most mutants of one article in one parse: the first hundred problems of a file are told, and a mutant may have two. */
const BATCH = 40;

/** Batches of mutants of all articles side by side, in each no more than problems tell apart. */
function batchesOf<M extends { of: string }>(mutants: readonly M[]): M[][] {
	const batches: M[][] = [];
	const counts = new Map<string | undefined, number>();
	for (const mutant of mutants) {
		const article = corpus?.excerpts.find(({ id }) => id === mutant.of)?.article;
		const before = counts.get(article) ?? 0;
		counts.set(article, before + 1);
		(batches[Math.floor(before / BATCH)] ??= []).push(mutant);
	}
	return batches;
}

type ExcerptFile = { id: string; quote: string };
const read = (bytes: Uint8Array) => parseYaml(new TextDecoder().decode(bytes)) as { excerpts: ExcerptFile[] };

/**
 * A quotation with each of its words in turn left out, replaced, or swapped with the next; with each of its characters in turn left out,
 * changed, or flipped in case; and the quotation with the next word of its article. No mutant comes twice.
 */
function mutantsOf(quote: string, text: string): string[] {
	const words = [...quote.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({ word, start: index, end: index + word.length }));
	const byWord = words.flatMap(({ word, start, end }, i) => {
		const put = (other: string) => quote.slice(0, start) + other + quote.slice(end);
		const next = words[i + 1];
		const swapped = next && quote.slice(0, start) + next.word + quote.slice(end, next.start) + word + quote.slice(next.end);
		return [put(''), put('otherwise'), swapped ?? quote];
	});
	const characters = [...quote];
	const byCharacter = characters.flatMap((here, i) => {
		const flipped = here === here.toUpperCase() ? here.toLowerCase() : here.toUpperCase();
		return ['', here === 'x' ? 'y' : 'x', flipped].map((other) => characters.with(i, other).join(''));
	});
	const rest = text.slice(text.indexOf(quote) + quote.length);
	const longer = quote + (/^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}]+/u.exec(rest)?.[0] ?? '');
	return [...new Set([...byWord, ...byCharacter, longer])].filter((mutant) => mutant !== quote && mutant !== '');
}
