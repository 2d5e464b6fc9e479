import { group } from '../corpus/group.ts';
import { axisOf } from './axis.ts';
import type { AxisForm } from '../words/axis-date.ts';
import type { Line } from './line-marks.ts';
import { AXIS_Y, DOT, DOTS_Y, isDense, PITCH, placeDiscs, placeDots, PUBLISHED_Y, ROWS, standOf, type Place } from './placing.ts';
import type { TimeScale } from './scale/timescale.ts';

/** The width in pixels for which the picture is planned: that of a screen of 1280 pixels. It is stretched to any other. */
export const PICTURE_WIDTH = 770;
/** The share of that width for which the labels have room, on the smallest screen that shows the picture. */
const NARROW = 0.7;

/** The line of time as a page is sent with it: few elements, written in the form that is compressed to least. Places are shares of the width. */
export type SentPicture = {
	/** Paths of lines without length, whose round ends are the dots, and the discs of points. */
	dots: string;
	discs: string;
	/** The path of the axis, and of the ticks of the articles. */
	rest: string;
	/** The numbers in the discs. Those of one digit are one text, whose letters each have a place. */
	numbers: { text: string; x: string }[];
	labels: { text: string; x: string }[];
};

/**
 * Draws a line of time for the first paint.
 *
 * @param leftwards whether time runs from right to left
 * @param say words a date for the axis
 */
export function sentPicture(line: Line, scale: TimeScale, leftwards: boolean, say: (date: Date, form: AxisForm) => string): SentPicture {
	const turned = (x: number) => Math.round(leftwards ? PICTURE_WIDTH - x : x);
	const share = (x: number) => `${((turned(x) / PICTURE_WIDTH) * 100).toFixed(1)}%`;
	const stand = (marks: Line['marks']) => marks.map(({ dated }) => standOf(scale, PICTURE_WIDTH, dated));
	const [points, others] = [line.marks.filter(({ number }) => number !== null), line.marks.filter(({ number }) => number === null)];
	const discs = placeDiscs(stand(points), PICTURE_WIDTH);
	const numbers = points.map(({ number }, i) => ({ text: String(number), x: share(discs[i]!.x) }));
	const single = numbers.filter(({ text }) => text.length === 1);
	const { labels } = axisOf(scale, PICTURE_WIDTH * NARROW, say);
	return {
		dots: dotted(isDense(others.length) ? crowded(stand(others)) : placeDots(stand(others), PICTURE_WIDTH), turned),
		discs: dotted(discs, turned),
		rest: [`M0 ${AXIS_Y}h${PICTURE_WIDTH}`, ...stand(line.published).map((x) => `M${turned(x)} ${PUBLISHED_Y}v7`)].join(''),
		numbers: [
			{ text: single.map(({ text }) => text).join(''), x: single.map(({ x }) => x).join(' ') },
			...numbers.filter(({ text }) => text.length > 1)
		],
		labels: labels.map(({ at, text }) => ({ text, x: share(at / NARROW) }))
	};
}

/** Too many marks for dots of their own: where most are, a column has all its dots. */
function crowded(stands: readonly number[]): Place[] {
	const columns = group(stands, (x) => [Math.round((x - DOT) / PITCH)]);
	const most = [...columns.values()].reduce((most, { length }) => Math.max(most, length), 1);
	return [...columns].flatMap(([column, { length }]) =>
		Array.from({ length: Math.ceil(ROWS * Math.sqrt(length / most)) }, (_, row) => ({ x: DOT + column * PITCH, y: DOTS_Y + row * PITCH }))
	);
}

/** Dots as one path, in moves from each dot to the next. */
function dotted(places: readonly Place[], turned: (x: number) => number): string {
	let [atX, atY] = [0, 0];
	return places
		.map(({ x, y }) => ({ x: turned(x), y }))
		.sort((a, b) => a.x - b.x || a.y - b.y)
		.map(({ x, y }) => {
			const move = `m${x - atX} ${y - atY}h0`;
			[atX, atY] = [x, y];
			return move;
		})
		.join('');
}
