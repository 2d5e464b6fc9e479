import { describe, expect, it } from 'vitest';
import { sharedWording } from '../../src/lib/corpus/excerpts/shared-wording.ts';
import type { Corpus } from '../../src/lib/corpus/types.ts';
import { foldersOf, readGeodata } from '../../src/lib/geodata.server.ts';
import { parseFiles, smallFiles } from '../fixtures/small-corpus.ts';

const small = parseFiles(smallFiles()).corpus;
const story = readGeodata(foldersOf(process.env)).corpus;

/** The small corpus with these excerpts alone: `one` of an article, `other` and `third` of another. */
function corpusOf(texts: Record<'one' | 'other' | 'third', string>): Corpus {
	const model = small?.excerpts[0];
	if (!small || !model) throw new Error('the small corpus has problems');
	const excerpts = Object.entries(texts).map(([id, exact]) => ({
		...model,
		id,
		exact,
		article: id === 'one' ? 'ferry-reply' : 'ferry-stops'
	}));
	return { ...small, excerpts };
}

const shared = (one: string, other: string) =>
	sharedWording(corpusOf({ one, other, third: '' }), ['one', 'other']).map(({ words }) => words);

describe('shared wording', () => {
	it('is the longest run of words in common, as it stands in the first', () => {
		expect(
			shared('Tamm said the ferry will sail again on Sunday, he hopes.', 'The office: the ferry will sail again on Sunday he said')
		).toEqual(['the ferry will sail again on Sunday, he']);
	});

	it('does not count case, apostrophes, quotation marks, commas or how a letter is composed', () => {
		expect(shared('THE LINE’S “old, cold, and caf\u00e9” pier sank', "the line's old, cold and cafe\u0301 pier sank")).toEqual([
			'THE LINE’S “old, cold, and caf\u00e9” pier sank'
		]);
	});

	it('has at least seven words', () => {
		expect(shared('one two three four five six seven', 'one two three four five six eight')).toEqual([]);
		expect(shared('one two three four five six seven', 'one two three four five six seven')).toEqual(['one two three four five six seven']);
		expect(shared('', '')).toEqual([]);
	});

	it('is not broken up: the same words in another order are not shared', () => {
		expect(shared('a b c d x e f g h', 'e f g h x a b c d')).toEqual([]);
		expect(shared('a b c d e f g h', 'a b c d even e f g h')).toEqual([]);
	});

	it('of two runs equally long is the first', () => {
		expect(shared('a b c d e f g x h i j k l m n', 'h i j k l m n y a b c d e f g')).toEqual(['a b c d e f g']);
	});

	it('is found in a quotation of 200,000 words', () => {
		const words = 'the ferry will sail again on Sunday';
		expect(shared(words, `${'so '.repeat(200_000)}${words}`)).toEqual([words]);
	});

	it('is only looked for between different articles, in pairs in the order asked for', () => {
		const words = 'the ferry will sail again on Sunday';
		const corpus = corpusOf({ one: `${words}.`, other: `So ${words}`, third: `Yes, ${words.toUpperCase()}!` });
		expect(sharedWording(corpus, ['third', 'one', 'nothing', 'other', 'one'])).toEqual([
			{ a: 'third', b: 'one', words: words.toUpperCase() },
			{ a: 'one', b: 'other', words }
		]);
		expect(sharedWording(corpus, ['other', 'third'])).toEqual([]);
	});

	it('of the story shows what two articles have from one wire', () => {
		if (!story) throw new Error('the story has problems');
		const pairs = [
			['breaks-lavrov-call', 'cuts-ties-lavrov-call'],
			['cuts-ties-yusov-admitted', 'breaks-shocked']
		];
		expect(pairs.flatMap((ids) => sharedWording(story, ids))).toEqual([
			{ a: 'breaks-lavrov-call', b: 'cuts-ties-lavrov-call', words: 'This week, Russian Foreign Minister Sergei Lavrov' },
			{
				a: 'cuts-ties-yusov-admitted',
				b: 'breaks-shocked',
				words: 'admitted Ukraine’s involvement in a “cowardly, treacherous, and barbaric” attack by armed terrorist groups that'
			}
		]);
		expect(sharedWording(story, ['severs-announcement', 'severs-accusation'])).toEqual([]);
	});
});
