import { readDate } from '../dates.ts';
import type { Draft, Entry } from '../draft.ts';
import { describe, problem, type Problem } from '../problems.ts';
import type { DateBasis } from '../../corpus/types.ts';

/** Every date can be read, says what it rests on, and rests on words that its mark quotes. */
export function checkDates(draft: Draft): Problem[] {
	const quotes = new Map(draft.excerpts.map(({ id, value }) => [id, value.quote]));
	return [
		...draft.articles.flatMap((article) => [
			...checkDate(article, 'published', article.value.published),
			...checkBasis(article, 'publishedBasis', article.value.publishedBasis)
		]),
		...[...draft.events, ...draft.links].flatMap((mark) => [
			...(mark.value.date === null ? [] : checkDate(mark, 'date', mark.value.date)),
			...checkBasis(mark, 'dateBasis', mark.value.dateBasis),
			...checkPhrase(mark, mark.value.dateBasis.phrase, mark.value.excerpts, quotes)
		])
	];
}

function checkDate({ id, spot }: Entry<unknown>, field: string, written: string): Problem[] {
	const reading = readDate(written);
	return 'code' in reading ? [problem(reading.code, spot(field), { id, field, found: written, expected: reading.expected })] : [];
}

function checkBasis({ id, spot }: Entry<unknown>, field: string, { kind, phrase, reason }: DateBasis): Problem[] {
	const missing = kind === 'stated' && phrase === null ? 'phrase' : kind === 'inferred' && reason === null ? 'reason' : null;
	if (missing === null) return [];
	const details = { id, field: missing, found: `a date that is ${kind} and no ${missing}`, expected: `the ${missing} it rests on` };
	return [problem('DATE_WITHOUT_BASIS', spot(field, missing), details)];
}

function checkPhrase(
	{ id, spot }: Entry<unknown>,
	phrase: string | null,
	cited: readonly string[],
	quotes: Map<string, string>
): Problem[] {
	// An excerpt that is missing or malformed has its own problem; what it would have said is unknown.
	if (phrase === null || cited.some((excerpt) => !quotes.has(excerpt))) return [];
	if (cited.some((excerpt) => quotes.get(excerpt)?.includes(phrase))) return [];
	const expected = `words of a cited excerpt: ${cited.join(', ')}`;
	return [problem('DATE_PHRASE_NOT_CITED', spot('dateBasis', 'phrase'), { id, field: 'phrase', found: describe(phrase), expected })];
}
