import type { Draft, Entry } from '../draft.ts';
import { describe, problem, type Problem, type Spot } from '../problems.ts';
import { nearestText, typographyDifferences } from '../text/quote-hints.ts';
import { hasWholeWords } from '../text/word-cuts.ts';
import { wordSearch } from '../text/word-search.ts';
import type { Original } from '../files/read-originals.ts';
import type { ArticleSource } from '../schema.ts';

/**
 * Whatever the data gives as an article's own words, quotations apart, stands in the article: phrases of dates, headlines, outlets,
 * spellings.
 */
export function checkWording(draft: Draft, originals: ReadonlyMap<string, Original>): Problem[] {
	const ofArticles = draft.articles.flatMap((article) => {
		const original = originals.get(article.id);
		if (!original) return [];
		const stands = wordSearch(original.text);
		return [...checkPhrase(article, original), ...checkTitle(article, original, stands), ...checkOutlet(article, original, stands)];
	});
	return [...ofArticles, ...checkNames(draft, originals)];
}

function checkPhrase({ id, value, spot }: Entry<ArticleSource>, { text }: Original): Problem[] {
	const { phrase } = value.publishedBasis;
	if (phrase === null || hasWholeWords(text, phrase, value.language)) return [];
	const details = {
		id,
		field: 'phrase',
		found: describe(phrase),
		expected: `whole words of ${value.file}${hint(phrase, [[value.file, text]])}`
	};
	return [problem('PHRASE_NOT_IN_ARTICLE', spot('publishedBasis', 'phrase'), details)];
}

/** The title is a headline that the article declares; without a declared headline, the title stands somewhere in the article. */
function checkTitle({ id, value, spot }: Entry<ArticleSource>, { text }: Original, stands: (words: string) => boolean): Problem[] {
	const { file, title } = value;
	const headlines = (value.furniture ?? []).flatMap(({ kind, text: words }) => (kind === 'headline' ? [words.trim()] : []));
	if (title === null || (headlines.length > 0 ? headlines.includes(title) : stands(title))) return [];
	const among =
		headlines.length > 0 ? `a headline that its furniture declares: ${headlines.map(describe).join(' or ')}` : `words of ${file}`;
	const expected = among + hint(title, [[file, headlines.length > 0 ? headlines.join('\n') : text]]);
	return [problem('TITLE_NOT_IN_ARTICLE', spot('title'), { id, field: 'title', found: describe(title), expected })];
}

/** The outlet, the words that name the outlet, and the credit stand in the original. */
function checkOutlet({ id, value, spot }: Entry<ArticleSource>, { text }: Original, stands: (words: string) => boolean): Problem[] {
	const { file, outlet, outletBasis, credit } = value;
	const expected = (words: string) => `words of ${file}${hint(words, [[file, text]])}`;
	return [
		...(outlet === null || stands(outlet)
			? []
			: [problem('OUTLET_NOT_IN_ARTICLE', spot('outlet'), { id, field: 'outlet', found: describe(outlet), expected: expected(outlet) })]),
		...(!outletBasis || stands(outletBasis.phrase)
			? []
			: [
					problem('OUTLET_NOT_IN_ARTICLE', spot('outletBasis', 'phrase'), {
						id,
						field: 'phrase',
						found: describe(outletBasis.phrase),
						expected: expected(outletBasis.phrase)
					})
				]),
		...(credit === undefined || stands(credit)
			? []
			: [problem('CREDIT_NOT_IN_ARTICLE', spot('credit'), { id, field: 'credit', found: describe(credit), expected: expected(credit) })])
	];
}

/** A spelling of a place or an actor, and the spot of that spelling. */
type Spelling = { id: string; name: string; at: () => Spot };

/** How many missing spellings get a hint: the nearest words are looked for in all articles. */
const HINTS = 20;

/**
 * Every spelling stands in at least one original. Nothing is checked while an article or an original is missing or malformed, since the
 * spelling may stand there.
 */
function checkNames(draft: Draft, originals: ReadonlyMap<string, Original>): Problem[] {
	const articles = new Set(draft.declarations.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])));
	if (!draft.complete || [...articles].some((id) => !originals.has(id))) return [];
	const texts = draft.articles.map(({ id, value }): [string, string] => [value.file, originals.get(id)?.text ?? '']);
	let missing: Spelling[] = [
		...draft.places.flatMap(({ id, value, spot }) =>
			value.properties.names.map((name, i) => ({ id, name, at: () => spot('properties', 'names', i) }))
		),
		...draft.actors.flatMap(({ id, value, spot }) => value.names.map((name, i) => ({ id, name, at: () => spot('names', i) })))
	];
	for (const [, text] of texts) {
		const stands = wordSearch(text);
		missing = missing.filter(({ name }) => !stands(name));
	}
	return missing.map(({ id, name, at }, i) => {
		const expected = `words of one of the ${texts.length} originals${i < HINTS ? hint(name, texts) : ''}`;
		return problem('NAME_NOT_IN_ARTICLES', at(), { id, field: 'names', found: describe(name), expected });
	});
}

/** What the writer of the words may have meant, for the end of an error message; empty where nothing is near. */
function hint(words: string, texts: [file: string, text: string][]): string {
	for (const [file, text] of texts) {
		const differences = typographyDifferences(text, words);
		if (differences) return `; ${file} has it with ${differences.join('; ')}`;
	}
	const near = texts.map(([, text]) => nearestText(text, words)).find((text) => text !== null);
	return near === undefined ? '' : `; the nearest are ${describe(near)}`;
}
