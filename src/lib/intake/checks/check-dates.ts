import { readDate } from '../dates.ts';
import type { Draft, Entry } from '../draft.ts';
import { describe, listFew, problem, type Problem } from '../problems.ts';
import { hasWholeWords } from '../text/word-cuts.ts';
import { OPEN_FUTURE, type DateBasis, type Event, type Link } from '../../corpus/types.ts';
import type { Status } from '../../corpus/vocabulary.ts';

/** Statuses of marks that are to come, whose date may lie after the articles. */
const FORESEEN: readonly Status[] = ['planned', 'announced'];

/** Every date can be read, has a basis, rests on words that the mark quotes, and is no later than the articles that tell of the mark. */
export function checkDates(draft: Draft): Problem[] {
	const quotes = quotesOf(draft);
	const published = lastDays(draft);
	return [
		...draft.articles.flatMap((article) => [
			...checkDate(article, 'published', article.value.published),
			...checkBasis(article, 'publishedBasis', article.value.published, article.value.publishedBasis)
		]),
		...[...draft.events, ...draft.links].flatMap((mark) => [
			...(mark.value.date === null ? [] : checkDate(mark, 'date', mark.value.date)),
			...checkBasis(mark, 'dateBasis', mark.value.date, mark.value.dateBasis),
			...checkPhrase(mark, mark.value.dateBasis.phrase, mark.value.excerpts, quotes),
			...checkTold(mark, quotes, published)
		]),
		...draft.points.flatMap((point) => (point.value.range === undefined ? [] : checkDate(point, 'range', point.value.range)))
	];
}

function checkDate({ id, spot }: Entry<unknown>, field: string, written: string): Problem[] {
	const reading = readDate(written);
	return 'code' in reading ? [problem(reading.code, spot(field), { id, field, found: written, expected: reading.expected })] : [];
}

function checkBasis({ id, spot }: Entry<unknown>, field: string, date: string | null, { kind, phrase, reason }: DateBasis): Problem[] {
	if ((date === null) !== (kind === 'none')) {
		const found = date === null ? `no date, and a basis that is ${kind}` : `the date ${date}, and a basis of the kind none`;
		return [
			problem('DATE_WITHOUT_BASIS', spot(field, 'kind'), {
				id,
				field: 'kind',
				found,
				expected: 'none where there is no date, and only there'
			})
		];
	}
	const missing = kind === 'stated' && phrase === null ? 'phrase' : kind === 'inferred' && reason === null ? 'reason' : null;
	if (missing === null) return [];
	const details = { id, field: missing, found: `a date that is ${kind} and no ${missing}`, expected: `the ${missing} it rests on` };
	return [problem('DATE_WITHOUT_BASIS', spot(field, missing), details)];
}

type Quote = { quote: string; article: string; language: string };

function quotesOf({ articles, excerpts }: Draft): Map<string, Quote> {
	const languages = new Map(articles.map(({ id, value }) => [id, value.language]));
	return new Map(
		excerpts.map(({ id, value: { quote, article, language } }) => [
			id,
			{ quote, article, language: language ?? languages.get(article) ?? 'und' }
		])
	);
}

function checkPhrase({ id, spot }: Entry<unknown>, phrase: string | null, cited: readonly string[], quotes: Map<string, Quote>): Problem[] {
	// A missing or malformed excerpt is a problem of its own, and may be the excerpt that holds the phrase.
	if (phrase === null || cited.some((excerpt) => !quotes.has(excerpt))) return [];
	const holds = ({ quote, language }: Quote) => hasWholeWords(quote, phrase, language);
	if (cited.some((excerpt) => holds(quotes.get(excerpt) as Quote))) return [];
	const expected = `whole words of a cited excerpt: ${listFew(cited)}`;
	return [problem('DATE_PHRASE_NOT_CITED', spot('dateBasis', 'phrase'), { id, field: 'phrase', found: describe(phrase), expected })];
}

/** The last day on which each article can have been published, by article id. */
function lastDays({ articles }: Draft): Map<string, string> {
	return new Map(
		articles.flatMap(({ id, value }) => {
			const reading = readDate(value.published);
			return 'code' in reading ? [] : [[id, reading.latest]];
		})
	);
}

/** A mark that is not foreseen cannot be later than every article that is cited for the mark. */
function checkTold(mark: Entry<Event | Link>, quotes: ReadonlyMap<string, Quote>, published: ReadonlyMap<string, string>): Problem[] {
	const { date, status, excerpts } = mark.value;
	if (date === null || FORESEEN.includes(status)) return [];
	const last = latestOf(excerpts, quotes, published);
	if (last === null) return [];
	const limit = nextDay(last);
	// A mark that goes on may have an end that is only foreseen; a mark that is done has ended.
	const end = status === 'done' && !date.includes('..') ? date.split('/')[1] : undefined;
	if (firstDay(date) <= limit && (end === undefined || firstDay(end) <= limit)) return [];
	const details = {
		id: mark.id,
		field: 'date',
		found: `${date}, with the status ${status}; the last article cited is of ${last}`,
		expected: `at latest ${limit}: it may be a day later where the article's day ends before that of the place`
	};
	return [problem('DATE_AFTER_ARTICLES', mark.spot('date'), details)];
}

/** The last day on which any article cited can have been published; null where the day of one article is not known. */
function latestOf(cited: readonly string[], quotes: ReadonlyMap<string, Quote>, published: ReadonlyMap<string, string>): string | null {
	let last = '';
	for (const excerpt of cited) {
		const day = published.get(quotes.get(excerpt)?.article ?? '');
		if (day === undefined) return null;
		if (day > last) last = day;
	}
	return last === '' ? null : last;
}

/** The first day that a date can mean; an empty text for an unreadable date, which is a problem of its own. */
function firstDay(written: string): string {
	const reading = readDate(written);
	return 'code' in reading ? '' : reading.earliest;
}

/** The day after an ISO 8601 day; the last day of four-digit years has no next day, and stays. */
function nextDay(day: string): string {
	if (day === OPEN_FUTURE) return day;
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
