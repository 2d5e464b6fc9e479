import { marksOfPoint } from '../corpus/queries.ts';
import type { Calendar, Corpus } from '../corpus/types.ts';
import { dateOfPoint } from '../query/points.ts';
import { inTimeOrder } from '../query/time.ts';
import { datedFrom, type Dated, type Span } from './scale/dated.ts';
import type { Stretch } from './scale/stretches.ts';
import { timeScale, type TimeScale } from './scale/timescale.ts';

/** What stands on the line of time: a point of the story with its number, an event or a link, or an article. */
export type LineMark = {
	id: string;
	/** The number of a point; null for anything else. */
	number: number | null;
	/** The events and links that the mark stands for. */
	marks: readonly string[];
	title: string;
	/** The date as written, in EDTF. */
	date: string;
	dated: Dated;
};

/** A story, or a span of it, ready for its line of time. */
export type Line = {
	/** null where nothing is dated. */
	scale: TimeScale | null;
	/** Points first, then all other events and links; both in time order. */
	marks: readonly LineMark[];
	/** The articles, by when they were published. */
	published: readonly LineMark[];
	/** How many events and links have no date. */
	undated: number;
};

/** How much more room a point takes than another mark. */
const POINT = 3;

/**
 * A story on a line of time.
 *
 * @param within the days that the line shows; null for all
 */
export function lineOf(corpus: Corpus, dates: Calendar, within: Span | null = null): Line {
	const standing = new Map<string, number>();
	const points = corpus.points.flatMap((point, i): LineMark[] => {
		const { date } = dateOfPoint(corpus, point);
		const marks = marksOfPoint(corpus, point).map(({ item }) => item.id);
		if (date === null || !dates[date]) return [];
		// The mark that carries a point is drawn as the point.
		if (marks[0] === point.marks[0] && !standing.has(point.marks[0])) standing.set(point.marks[0], i);
		return [{ id: point.id, number: i + 1, marks, title: point.text, date, dated: datedFrom(date, dates[date]) }];
	});
	const ordered = inTimeOrder(corpus, dates);
	const dated = ordered.flatMap(({ item: { id, title, date } }): LineMark[] =>
		date === null || !dates[date] ? [] : [{ id, number: null, marks: [id], title, date, dated: datedFrom(date, dates[date]) }]
	);
	const published = corpus.articles.map(({ id, outlet, title, shortTitle, published: date }): LineMark => {
		const name = shortTitle ?? title ?? '';
		return {
			id,
			number: null,
			marks: [],
			title: outlet === null ? name : `${outlet}: ${name}`,
			date,
			dated: datedFrom(date, dates[date]!)
		};
	});
	const inside = ({ dated: { stand } }: LineMark) => within === null || (stand.from < within.to && stand.to > within.from);
	const shown = [...points.toSorted((a, b) => a.dated.stand.to - b.dated.stand.to), ...dated.filter(({ id }) => !standing.has(id))].filter(
		inside
	);
	const articles = published.filter(inside);
	const spans = [...shown, ...articles].flatMap((mark) => roomOf(mark, within));
	return {
		scale: timeScale(within ? [...spans, { ...within, weight: 1e-3 }] : spans),
		marks: shown,
		published: articles,
		undated: ordered.length - dated.length
	};
}

/** What a mark takes of the line, within the days shown. */
function roomOf({ number, dated: { ends } }: LineMark, within: Span | null): Stretch[] {
	const weight = (number === null ? 1 : POINT) / ends.length;
	return ends.flatMap(({ from, to }) => {
		const span = within ? { from: Math.max(from, within.from), to: Math.min(to, within.to) } : { from, to };
		return span.from < span.to ? { ...span, weight } : [];
	});
}
