import { sourceOf, type Fact } from '../../../corpus/articles/source-of.ts';
import type { Draft, Entry } from '../../draft.ts';
import { describe, problem, type Problem, type ProblemCode } from '../../problems.ts';
import { hasWholeWords } from '../../text/word-cuts.ts';
import { wordSearch } from '../../text/word-search.ts';
import { wordingHint } from '../../text/wording-hint.ts';
import type { Original } from '../../files/read-originals.ts';
import type { ArticleSource } from '../../schema.ts';

type Article = Entry<ArticleSource>;

/** Whatever an article says of itself and from its text stands in the original: phrases of dates, headline, outlet, author, caption. */
export function checkFacts(draft: Draft, originals: ReadonlyMap<string, Original>): Problem[] {
	return draft.articles.flatMap((article) => {
		const original = originals.get(article.id);
		if (!original) return [];
		const stands = wordSearch(original.text);
		return [
			...checkPublished(article, original),
			...checkTitle(article, original, stands),
			...checkWords(article, original, stands),
			...checkPhrases(article, original, stands)
		];
	});
}

function checkPublished({ id, value, spot }: Article, { text }: Original): Problem[] {
	const { phrase } = value.publishedBasis;
	if (sourceOf(value, 'published').from !== 'text' || phrase === null || hasWholeWords(text, phrase, value.language)) return [];
	const expected = `whole words of ${value.file}${wordingHint(phrase, [[value.file, text]])}`;
	const at = spot('publishedBasis', 'phrase');
	return [problem('PHRASE_NOT_IN_ARTICLE', at, { id, field: 'phrase', found: describe(phrase), expected })];
}

/** The title is a headline that the article declares; without a declared headline, the title stands somewhere in the article. */
function checkTitle({ id, value, spot }: Article, { text }: Original, stands: (words: string) => boolean): Problem[] {
	const { file, title } = value;
	if (title === null || sourceOf(value, 'title').from !== 'text') return [];
	const headlines = (value.furniture ?? []).flatMap(({ kind, text: words }) => (kind === 'headline' ? [words.trim()] : []));
	if (headlines.length > 0 ? headlines.includes(title) : stands(title)) return [];
	const among =
		headlines.length > 0 ? `a headline that its furniture declares: ${headlines.map(describe).join(' or ')}` : `words of ${file}`;
	const expected = among + wordingHint(title, [[file, headlines.length > 0 ? headlines.join('\n') : text]]);
	return [problem('TITLE_NOT_IN_ARTICLE', spot('title'), { id, field: 'title', found: describe(title), expected })];
}

/** The facts that stand in the original word for word, unless they are from elsewhere. */
const WORDS = ['outlet', 'author', 'imageCaption', 'url', 'archived'] as const satisfies readonly Fact[];

function checkWords({ id, value, spot }: Article, { text }: Original, stands: (words: string) => boolean): Problem[] {
	const { file, credit } = value;
	const missing = (code: ProblemCode, field: keyof ArticleSource, words: string) => {
		const expected = `words of ${file}${wordingHint(words, [[file, text]])}`;
		return problem(code, spot(field), { id, field, found: describe(words), expected });
	};
	const facts = WORDS.filter((fact) => sourceOf(value, fact).from === 'text').flatMap((fact) => {
		const words = value[fact] ?? null;
		return words === null || stands(words) ? [] : [missing('FACT_NOT_IN_ARTICLE', fact, words)];
	});
	return credit === undefined || stands(credit) ? facts : [...facts, missing('CREDIT_NOT_IN_ARTICLE', 'credit', credit)];
}

/** The words that a fact rests on stand in the original, unless they are those of an address. */
function checkPhrases({ id, value, spot }: Article, { text }: Original, stands: (words: string) => boolean): Problem[] {
	return Object.entries(value.sources ?? {}).flatMap(([fact, source]) => {
		const phrase = source && 'phrase' in source ? source.phrase : undefined;
		if (phrase === undefined || source?.from === 'address' || stands(phrase)) return [];
		const expected = `words of ${value.file}${wordingHint(phrase, [[value.file, text]])}`;
		return [
			problem('SOURCE_PHRASE_NOT_FOUND', spot('sources', fact, 'phrase'), { id, field: 'phrase', found: describe(phrase), expected })
		];
	});
}
