import type { Draft, Entry } from '../draft.ts';
import { describe, problem, type Problem } from '../problems.ts';
import { nearestText, typographyDifferences } from '../text/quote-hints.ts';
import { occurrences } from '../text/quotes.ts';
import type { Original } from '../files/read-originals.ts';
import type { ArticleSource } from '../schema.ts';

/** Whatever the data gives as an article's own words, quotations apart, stands in it: phrases of dates, headlines, outlets, spellings. */
export function checkWording(draft: Draft, originals: ReadonlyMap<string, Original>): Problem[] {
	const ofArticles = draft.articles.flatMap((article) => {
		const original = originals.get(article.id);
		return original ? [...checkPhrase(article, original), ...checkTitle(article, original), ...checkOutlet(article, original)] : [];
	});
	return [...ofArticles, ...checkNames(draft, originals)];
}

function checkPhrase({ id, value, spot }: Entry<ArticleSource>, { text }: Original): Problem[] {
	const { phrase } = value.publishedBasis;
	if (phrase === null || text.includes(phrase)) return [];
	const details = { id, field: 'phrase', found: describe(phrase), expected: `words of ${value.file}${hint(phrase, [[value.file, text]])}` };
	return [problem('PHRASE_NOT_IN_ARTICLE', spot('publishedBasis', 'phrase'), details)];
}

/** The title is a headline the article declares; where it declares none, it stands somewhere in it. */
function checkTitle({ id, value, spot }: Entry<ArticleSource>, { text }: Original): Problem[] {
	const { file, title } = value;
	const headlines = (value.furniture ?? []).flatMap(({ kind, text: words }) => (kind === 'headline' ? [words.trim()] : []));
	if (title === null || (headlines.length > 0 ? headlines.includes(title) : hasWords(text, title))) return [];
	const among =
		headlines.length > 0 ? `a headline that its furniture declares: ${headlines.map(describe).join(' or ')}` : `words of ${file}`;
	const expected = among + hint(title, [[file, headlines.length > 0 ? headlines.join('\n') : text]]);
	return [problem('TITLE_NOT_IN_ARTICLE', spot('title'), { id, field: 'title', found: describe(title), expected })];
}

function checkOutlet({ id, value, spot }: Entry<ArticleSource>, { text }: Original): Problem[] {
	const { file, outlet } = value;
	if (outlet === null || hasWords(text, outlet)) return [];
	const expected = `words of ${file}${hint(outlet, [[file, text]])}`;
	return [problem('OUTLET_NOT_IN_ARTICLE', spot('outlet'), { id, field: 'outlet', found: describe(outlet), expected })];
}

/** Every spelling stands in at least one original. Not asked while one is missing or malformed: it may be the one that has it. */
function checkNames(draft: Draft, originals: ReadonlyMap<string, Original>): Problem[] {
	const articles = new Set(draft.declarations.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])));
	if (!draft.complete || [...articles].some((id) => !originals.has(id))) return [];
	const texts = draft.articles.map(({ id, value }): [string, string] => [value.file, originals.get(id)?.text ?? '']);
	const spelled = [
		...draft.places.map(({ id, value, spot }) => ({
			id,
			names: value.properties.names,
			at: (i: number) => spot('properties', 'names', i)
		})),
		...draft.actors.map(({ id, value, spot }) => ({ id, names: value.names, at: (i: number) => spot('names', i) }))
	];
	return spelled.flatMap(({ id, names, at }) =>
		names.flatMap((name, i) => {
			if (texts.some(([, text]) => hasWords(text, name))) return [];
			const expected = `words of one of the ${texts.length} originals${hint(name, texts)}`;
			return [problem('NAME_NOT_IN_ARTICLES', at(i), { id, field: 'names', found: describe(name), expected })];
		})
	);
}

/** A letter or digit in a script that writes words apart. */
const OF_A_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]/u;

/** Whether words stand in a text exactly and whole: "Nigeria" does not name Niger. Where a script writes without gaps, a part is enough. */
function hasWords(text: string, words: string): boolean {
	const cutsWord = (at: number) => OF_A_WORD.test(text.charAt(at - 1)) && OF_A_WORD.test(text.charAt(at));
	return occurrences(text, words).some((at) => !cutsWord(at) && !cutsWord(at + words.length));
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
