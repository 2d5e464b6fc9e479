import type { Brief } from '../corpus/brief.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { marksOfPoint } from '../corpus/queries.ts';
import { partQuestions } from '../corpus/questions/wording.ts';
import type { Corpus, DateBasis, StoryPoint } from '../corpus/types.ts';

/** The disputed questions of a point, each once: those that the point names, then those that bear on the marks that the point names. */
export const questionsOfPoint = <C extends Brief>(corpus: C, point: Pick<StoryPoint, 'marks'>): C['disagreements'][number][] =>
	partQuestions(allQuestions(corpus, point)).disputed;

/** The questions of a point that are only about what somebody or something is called, in the same order. */
export const wordingOfPoint = <C extends Brief>(corpus: C, point: Pick<StoryPoint, 'marks'>): C['disagreements'][number][] =>
	partQuestions(allQuestions(corpus, point)).wording;

function allQuestions<C extends Brief>(corpus: C, { marks }: Pick<StoryPoint, 'marks'>): C['disagreements'][number][] {
	const { items, disagreementsOfMark } = indexCorpus(corpus);
	const named = marks.flatMap((id) => {
		const item = items.get(id);
		return item?.type === 'disagreement' ? [item.item] : [];
	});
	return [...new Set([...named, ...marks.flatMap((id) => disagreementsOfMark.get(id) ?? [])])];
}

/** When a point was, and whether an article says so: the range that an editor gave the point, or else the date of its first mark. */
export function dateOfPoint(corpus: Corpus, point: StoryPoint): { date: string | null; basis: Pick<DateBasis, 'kind'> } {
	if (point.range !== undefined) return { date: point.range, basis: { kind: 'inferred' } };
	const [first] = marksOfPoint(corpus, point);
	return { date: first?.item.date ?? null, basis: first?.item.dateBasis ?? { kind: 'inferred' } };
}
