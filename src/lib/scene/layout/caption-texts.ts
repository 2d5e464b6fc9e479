import { indexCorpus } from '../../corpus/index-corpus.ts';
import { excerptsOf } from '../../corpus/excerpts/excerpts-of.ts';
import { eventKindOf, linkKindOf } from '../../corpus/queries.ts';
import { SHORT_ANSWER, type Calendar, type Corpus, type EventKind, type LinkKind, type StoryPoint } from '../../corpus/types.ts';
import { dateOfPoint, questionsOfPoint } from '../../query/points.ts';
import { briefTitle } from '../../words/article-name.ts';
import { briefDate, suppliedDate } from '../../words/brief-date.ts';
import { isInferred } from '../../words/is-inferred.ts';
import { speakerName } from '../../words/speaker-name.ts';
import { wordsFor } from '../../words/words-for.ts';
import type { CaptionText } from '../types.ts';

/** The most letters of a line; a longer text stands in two lines. */
const LINE = 19;

/**
 * What the first map says beside the mark of each point: when and what kind of act, in a few words what happened, and on what this rests.
 * Fights and breaks come first, for they are drawn the loudest.
 */
export function captionTexts(corpus: Corpus, dates: Calendar): CaptionText[] {
	const { language } = corpus.story;
	const { counts, reader } = wordsFor(language);
	const daysOf = (point: StoryPoint) => {
		const { date, basis } = dateOfPoint(corpus, point);
		const days = date === null ? undefined : dates[date];
		if (date === null || !days) return null;
		// So few letters leave no room for the words that the text has for each of these.
		return { date, days, isSupplied: isInferred({ date, dateBasis: basis }) || /[?~%]/.test(date) };
	};
	const years = new Set(corpus.points.flatMap((point) => daysOf(point)?.days.latest.slice(0, 4) ?? []));
	const texts = corpus.points.map((point, i) => {
		const told = daysOf(point);
		const brief = told && briefDate(language, told.date, told.days, years.size > 1);
		const when = brief && told.isSupplied ? suppliedDate(language, brief) : brief;
		const differ = questionsOfPoint(corpus, point).length > 0;
		const kind = kindOf(corpus, point);
		const text: CaptionText = {
			id: point.id,
			head: [String(i + 1), when, kind?.label].flatMap((part) => part ?? []).join(' · '),
			lines: inLines(point.label),
			...answersOf(corpus, point),
			foot: differ ? reader.accountsDiffer : counts.articles(articlesOf(corpus, point))
		};
		return { text, loud: kind?.drawing === 'break' || (kind !== null && 'conflict' in kind && kind.conflict) };
	});
	return [...texts.filter(({ loud }) => loud), ...texts.filter(({ loud }) => !loud)].map(({ text }) => text);
}

/** The kind of a point's first mark; null for a disputed question. */
function kindOf(corpus: Corpus, { marks: [first] }: StoryPoint): EventKind | LinkKind | null {
	const found = indexCorpus(corpus).items.get(first);
	if (found?.type === 'event') return eventKindOf(corpus, found.item);
	return found?.type === 'link' ? linkKindOf(corpus, found.item) : null;
}

/** The first two short answers of the disputed question that carries a point. */
function answersOf(corpus: Corpus, { marks: [first] }: StoryPoint): Pick<CaptionText, 'answers'> {
	const found = indexCorpus(corpus).items.get(first);
	const versions = found?.type === 'disagreement' ? found.item.versions : [];
	const answers = versions.flatMap(({ answer, shortAnswer = answer, speaker }) => {
		const article = corpus.articles.find(({ id }) => id === speaker);
		const who = article ? briefTitle(corpus, article) : speakerName(corpus, speaker);
		return shortAnswer.length > SHORT_ANSWER || who === null ? [] : [{ answer: shortAnswer, who }];
	});
	return answers.length > 1 ? { answers: answers.slice(0, 2) } : {};
}

/** How many articles a point rests on. */
function articlesOf(corpus: Corpus, point: StoryPoint): number {
	return new Set(excerptsOf(corpus, { type: 'point', item: point }).map(({ article }) => article)).size;
}

/** A text in one line, or in two of about the same length. */
function inLines(text: string): string[] {
	if (text.length <= LINE) return [text];
	const cuts = [...text.matchAll(/ /g)].map(({ index }) => index);
	const cut = cuts.reduce((best, at) => (Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2) ? at : best), -1);
	return cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}
