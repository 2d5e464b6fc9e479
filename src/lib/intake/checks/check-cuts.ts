import type { Draft } from '../draft.ts';
import type { Original } from '../files/read-originals.ts';
import { describe, problem, type Problem } from '../problems.ts';
import type { Anchor } from '../text/quotes.ts';
import { cutsWord, wordAt } from '../text/word-cuts.ts';

/**
 * No quotation begins or ends inside a word: "aggression" is no quotation of "non-aggression". Where furniture begins or ends, words end
 * too, with or without a space.
 */
export function checkCuts(draft: Draft, anchors: ReadonlyMap<string, Anchor>, originals: ReadonlyMap<string, Original>): Problem[] {
	const languages = new Map(draft.articles.map(({ id, value }) => [id, value.language]));
	return draft.excerpts.flatMap(({ id, value, spot }) => {
		const anchor = anchors.get(id);
		const language = value.language ?? languages.get(value.article);
		if (!anchor || language === undefined) return [];
		const { prefix, suffix } = anchor;
		const context = prefix + value.quote + suffix;
		const furniture = originals.get(value.article)?.furniture ?? [];
		const ends = [
			{ verb: 'begins', at: prefix.length, offset: anchor.start },
			{ verb: 'ends', at: prefix.length + value.quote.length, offset: anchor.end }
		];
		return ends.flatMap(({ verb, at, offset }) => {
			if (!cutsWord(context, at, language) || furniture.some(({ start, end }) => start === offset || end === offset)) return [];
			const found = `a quote that ${verb} inside ${describe(wordAt(context, at, language))}`;
			return [problem('QUOTE_CUTS_WORD', spot('quote'), { id, field: 'quote', found, expected: 'whole words' })];
		});
	});
}
