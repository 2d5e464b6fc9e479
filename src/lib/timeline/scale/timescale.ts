import { scaleLinear } from 'd3-scale';
import type { Span } from './dated.ts';
import type { DayNumber } from './day-number.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** Days put on a line that is 1 long; busy time has room, and empty time is cut. */
export type TimeScale = Span & {
	/** Where a day begins; a fraction is a time within the day, and days off the line stand at its ends. */
	at: (day: DayNumber) => number;
	/** The day at a place of the line; a place off the line is at its first or last day. */
	dayAt: (place: number) => DayNumber;
	/** The stretches of one scale each, in time order and without gaps; those that are cut say so. */
	stretches: readonly (Span & { cut: boolean })[];
};

/** How much of the line a cut takes, and the least that a stretch with a mark takes; with less than a mark, as at the end of a month, as a cut. */
const CUT = 0.03;
const LEAST = 0.06;
/** Room grows by this power of the marks: with 1 a busy day would take all of the line, with 0 the line would tell nothing. */
const POWER = 0.7;
/** A stretch is empty where a day has this share of the marks that a day of the emptier stretch beside has, or fewer. */
const EMPTY = 1 / 6;
/** Less than the time between two days, and more than what is lost of a number on the way to its place and back. */
const ROUNDING = 1e-6;

/**
 * The scale of a line of time, piecewise linear.
 *
 * @param spans what takes room, with weights
 * @returns null where nothing is dated
 */
export function timeScale(spans: readonly Stretch[]): TimeScale | null {
	const stretches = stretchesOf(spans);
	const [first, last] = [stretches[0], stretches.at(-1)];
	if (!first || !last) return null;
	const cuts = stretches.map((_, i) => isEmpty(stretches, i));
	const open = 1 - CUT * cuts.filter(Boolean).length;
	const rooms = shares(
		stretches.map(({ weight }, i) => (cuts[i] ? 0 : weight)),
		open
	);
	const paceOf = (i: number) => (rooms[i] ? rooms[i] / lengthOf(stretches[i]!) : Infinity);
	// What would be shorter than its cut is not cut.
	const widths = rooms.map((room, i) => {
		if (!cuts[i]) return room;
		const natural = Math.min(paceOf(i - 1), paceOf(i + 1)) * lengthOf(stretches[i]!);
		if (natural < CUT) cuts[i] = false;
		return Math.min(CUT, natural);
	});
	const sum = sumOf(widths);
	const days = [first.from, ...stretches.map(({ to }) => to)];
	const places = [0];
	for (const width of widths) places.push(places.at(-1)! + width / sum);
	places[places.length - 1] = 1;
	const scale = scaleLinear(days, places).clamp(true);
	return {
		from: first.from,
		to: last.to,
		at: (day) => scale(day),
		dayAt: (place) => Math.min(last.to - 1, Math.floor(scale.invert(place) + ROUNDING)),
		stretches: stretches.map(({ from, to }, i) => ({ from, to, cut: cuts[i]! }))
	};
}

/** Parts a room by weights; none gets less than its least where the room allows that, and what has no weight gets no room. */
function shares(weights: readonly number[], room: number): number[] {
	const least = weights.map((weight) => (weight === 0 ? 0 : weight < 1 ? CUT : LEAST));
	const bound = Math.max(1, (2 * sumOf(least)) / room);
	const wanted = weights.map((weight) => weight ** POWER);
	const given = new Set<number>();
	for (;;) {
		const open = weights.flatMap((_, i) => (given.has(i) ? [] : i));
		const left = room - sumOf([...given].map((i) => least[i]! / bound));
		const share = (i: number) => (wanted[i]! / sumOf(open.map((k) => wanted[k]!))) * left;
		const next = open.find((i) => wanted[i]! > 0 && share(i) < least[i]! / bound - 1e-12);
		if (next === undefined) return weights.map((weight, i) => (weight === 0 ? 0 : given.has(i) ? least[i]! / bound : share(i)));
		given.add(next);
	}
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const lengthOf = ({ from, to }: Span): number => to - from;

/** Whether a stretch lies between two others that are far busier. */
function isEmpty(stretches: readonly Stretch[], i: number): boolean {
	const rate = (stretch: Stretch | undefined) => (stretch ? stretch.weight / lengthOf(stretch) : 0);
	return rate(stretches[i]) <= EMPTY * Math.min(rate(stretches[i - 1]), rate(stretches[i + 1]));
}
