import type { Line, LineMark } from '../line-marks.ts';
import { barOf, DISC, DOT, isDense, placeDiscs, placeDots, standOf, type Bar, type Place } from '../placing.ts';
import type { TimeScale } from '../scale/timescale.ts';

/** A mark where it is drawn; `size` is its radius. */
export type PlacedMark = Place & { mark: LineMark; size: number; bar: Bar | null };

/** What is drawn of a line, in pixels from where time begins; it does not change while a range is dragged. */
export type Drawing = {
	width: number;
	/** Marks that can be pointed at: the discs of points, then dots, or no dots where there are too many. */
	placed: readonly PlacedMark[];
	/** Where there are too many marks for dots: each mark's place. */
	dense: readonly { mark: LineMark; x: number }[];
	published: readonly PlacedMark[];
};

export function drawingOf(line: Line, scale: TimeScale, width: number): Drawing {
	const points = line.marks.filter(({ number }) => number !== null);
	const others = line.marks.filter(({ number }) => number === null);
	const stand = (marks: readonly LineMark[]) => marks.map(({ dated }) => standOf(scale, width, dated));
	const place = (marks: readonly LineMark[], places: readonly Place[], size: number) =>
		marks.map((mark, i): PlacedMark => ({ ...places[i]!, mark, size, bar: barOf(scale, width, mark.dated) }));
	const dense = isDense(others.length);
	return {
		width,
		placed: [
			...place(points, placeDiscs(stand(points), width), DISC),
			...(dense ? [] : place(others, placeDots(stand(others), width), DOT))
		],
		dense: dense ? stand(others).map((x, i) => ({ x, mark: others[i]! })) : [],
		published: place(
			line.published,
			stand(line.published).map((x) => ({ x, y: 0 })),
			0
		)
	};
}

/** From the top of the curve of many marks to its foot, in pixels, and how wide one step is. */
const CURVE = { top: 20, foot: 39, step: 4 };

/**
 * The curve of how many marks there are, as one path: a step for every four pixels, the highest step as high as the curve can be.
 *
 * @param of the marks to be counted; the height of a step is its share of the highest step of `all`
 */
export function curveOf(all: Drawing['dense'], of: (mark: LineMark) => boolean, width: number, turned: (x: number) => number): string {
	const counts = new Array<[all: number, some: number]>(Math.ceil(width / CURVE.step) + 1);
	for (let i = 0; i < counts.length; i++) counts[i] = [0, 0];
	for (const { mark, x } of all) {
		const count = counts[Math.max(0, Math.floor(x / CURVE.step))]!;
		count[0]++;
		if (of(mark)) count[1]++;
	}
	const most = counts.reduce((most, [all]) => Math.max(most, all), 1);
	const { step, foot, top } = CURVE;
	return counts
		.flatMap(([, some], i) => {
			if (some === 0) return [];
			const height = Math.max(1.5, Math.sqrt(some / most) * (foot - top));
			return `M${turned((i + 0.5) * step).toFixed(1)} ${foot}v${-height.toFixed(1)}`;
		})
		.join('');
}
