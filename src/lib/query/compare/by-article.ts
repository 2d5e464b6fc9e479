import { indexCorpus, type Mark } from '../../corpus/index-corpus.ts';
import { excerptsOf } from '../../corpus/excerpts/excerpts-of.ts';
import { marksOfPlace, marksOfPoint } from '../../corpus/queries.ts';
import type { Article, Calendar, Corpus, Excerpt, StoryPoint, Use } from '../../corpus/types.ts';
import { useOf } from '../../corpus/uses.ts';

/** An excerpt, and what is taken from it where that is less than the whole. */
export type Quoted = { excerpt: Excerpt; use?: Use | undefined };

/** One article with what it says, in the order of the article. */
export type Telling = { article: Article; quoted: Quoted[] };

/** What the articles say of something: those that tell it, those that are silent, and those that were published too early to tell it. */
export type ByArticle = { tell: Telling[]; silent: Article[]; before: Article[] };

/** Excerpts by article, and the articles without any; articles in the order of the corpus, none too early. */
export function byArticle(corpus: Corpus, excerpts: readonly Excerpt[], useIn: (excerpt: string) => Use | undefined = () => undefined) {
	const { excerptsOfArticle } = indexCorpus(corpus);
	const wanted = new Set(excerpts.map(({ id }) => id));
	const found: ByArticle = { tell: [], silent: [], before: [] };
	for (const article of corpus.articles) {
		const own = (excerptsOfArticle.get(article.id) ?? []).filter(({ id }) => wanted.has(id)).toSorted((a, b) => a.start - b.start);
		if (own.length === 0) found.silent.push(article);
		else found.tell.push({ article, quoted: own.map((excerpt) => ({ excerpt, use: useIn(excerpt.id) })) });
	}
	return found;
}

/** What each article says of an event or a link. */
export function tellingsOfMark(corpus: Corpus, dates: Calendar, mark: Mark): ByArticle {
	const found = byArticle(corpus, excerptsOf(corpus, mark), (excerpt) => useOf(mark.item, excerpt));
	return { ...found, ...parted(found.silent, dates, [mark]) };
}

/** What each article says of the marks and the questions of a point. */
export function tellingsOfPoint(corpus: Corpus, dates: Calendar, point: StoryPoint): ByArticle {
	const marks = marksOfPoint(corpus, point);
	const ofQuestions = excerptsOf(corpus, { type: 'point', item: point });
	const found = byArticle(corpus, [...ofQuestions, ...marks.flatMap((mark) => excerptsOf(corpus, mark))]);
	return { ...found, ...parted(found.silent, dates, marks) };
}

/** An article, and how many of the marks at some places rest on its words. */
export type MarksTold = { article: Article; marks: number };

/** Which articles have marks at any of the places, given by id, which have none there, and which were published before all marks there. */
export function articlesAtPlaces(
	corpus: Corpus,
	dates: Calendar,
	places: readonly string[]
): { tell: MarksTold[] } & Pick<ByArticle, 'silent' | 'before'> {
	const marks = [...new Set(places.flatMap((place) => marksOfPlace(corpus, place)))];
	const { marksOfArticle } = indexCorpus(corpus);
	const told = corpus.articles.map((article) => {
		const own = new Set(marksOfArticle.get(article.id) ?? []);
		return { article, marks: marks.filter((mark) => own.has(mark)).length };
	});
	const others = told.flatMap((each) => (each.marks === 0 ? each.article : []));
	return { tell: told.filter((each) => each.marks > 0), ...parted(others, dates, marks) };
}

/** The places of the state in which a place is, that place among them; the place alone where it is in no state. */
export function placesOfState({ places }: Pick<Corpus, 'places'>, id: string): string[] {
	const country = places.find((place) => place.id === id)?.country ?? null;
	return country === null ? [id] : places.filter((place) => place.country === country).map((place) => place.id);
}

/**
 * Parts the articles that tell none of the marks: one that was published, at the latest, before the first day that any of the marks can mean
 * could not tell of them, and is not silent. What is planned or announced has its day still to come when it is told, and of an undated mark
 * no day is known.
 */
function parted(articles: readonly Article[], dates: Calendar, marks: readonly Mark[]): Pick<ByArticle, 'silent' | 'before'> {
	const days = marks.map((mark) => firstDay(dates, mark));
	const [first] = days.includes(null) ? [] : days.toSorted();
	const isBefore = ({ published }: Article) => typeof first === 'string' && (dates[published]?.latest ?? first) < first;
	return { silent: articles.filter((article) => !isBefore(article)), before: articles.filter(isBefore) };
}

/** The first day on which a mark can have been told; null where none is known. */
function firstDay(dates: Calendar, { item: { date, status } }: Mark): string | null {
	if (date === null || status === 'planned' || status === 'announced') return null;
	return dates[date]?.earliest ?? null;
}
